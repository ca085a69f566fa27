import type { Exporter } from '../model/export.ts';
import { csv, csvExcel } from './csv.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphologyJson } from './graphology-json.ts';
import { nodeLinkJson } from './node-link-json.ts';

/** The formats of graphs for other programs; a new one is a file and two lines here. */
export const exporters: readonly Exporter[] = [gexf, graphml, graphologyJson, nodeLinkJson, csv, csvExcel];
