import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Runs one Neo4j on the loopback address: RunServer FOLDER PORT PASSWORD [read-only]. Ends when its standard input does. */
public class RunServer {
  public static void main(String[] args) throws IOException {
    boolean readOnly = args.length > 3 && args[3].equals("read-only");
    boolean isNew = !Files.exists(Path.of(args[0], "data"));
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 192L << 20)
        .setConfig(GraphDatabaseSettings.read_only_databases, readOnly ? Set.of("neo4j") : Set.of())
        .build();
    // The same password a second time is an error.
    if (isNew) {
      server.database("system").executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[2]));
    }
    System.out.println("ready");
    // The one who started it may be killed; the end of the pipe is then the only sign.
    try {
      while (System.in.read() >= 0) {
      }
    } finally {
      // Its data is thrown away, so nothing has to be put in order.
      Runtime.getRuntime().halt(0);
    }
  }
}
