/** What the comparison uses of Grafeo. */
export interface GrafeoDatabase {
  executeCypher(text: string): Promise<{ rows(): readonly (readonly unknown[])[] }>;
  batchCreateNodesWithProps(labels: readonly string[], rows: readonly object[]): Promise<readonly number[]>;
  batchCreateEdges(rows: readonly GrafeoEdge[]): Promise<unknown>;
}

interface GrafeoEdge {
  readonly src: number;
  readonly dst: number;
  readonly type: string;
  readonly properties: object;
}

// No dependency of ours: some of its platform packages are not published, so that no lock file can name it.
const PACKAGE = '@grafeo-db/js';

/** How to get what the comparison needs. */
export const INSTALL_GRAFEO = `npm install --no-save --ignore-scripts ${PACKAGE}@0.6.0`;

/** Whether Grafeo can be loaded here. */
export async function isGrafeoInstalled(): Promise<boolean> {
  return (await loadGrafeo()) !== null;
}

/** An empty Grafeo in memory; throws how to install it. */
export async function openGrafeo(): Promise<GrafeoDatabase> {
  const create = await loadGrafeo();
  if (create === null) throw new Error(`Grafeo is not installed: ${INSTALL_GRAFEO}`);
  return create();
}

async function loadGrafeo(): Promise<(() => GrafeoDatabase) | null> {
  try {
    const loaded: { readonly default: { readonly GrafeoDB: { create(): GrafeoDatabase } } } = await import(PACKAGE);
    return () => loaded.default.GrafeoDB.create();
  } catch {
    return null;
  }
}
