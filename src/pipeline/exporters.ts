import { exporters } from '../export/index.ts';
import type { Exporter } from '../model/export.ts';
import { adminImport } from './neo4j-files/admin-import.ts';
import { cypherScript } from './neo4j-files/cypher-script.ts';

/** Every export format: those of the export room, and those that make the graph of the Neo4j store. */
export const EXPORTERS: readonly Exporter[] = [...exporters, cypherScript, adminImport];
