import type { Settings } from '../config/settings-schema.ts';
import type { Terminal } from './terminal.ts';

/** What a command gets to work with. */
export interface Session {
  readonly settings: Settings;
  readonly paths: readonly string[];
  readonly terminal: Terminal;
}
