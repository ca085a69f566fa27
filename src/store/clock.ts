/** Tells the present as an ISO instant; only the ledger's dates depend on it. */
export type Clock = () => string;

/** The clock of this machine. */
export const systemClock: Clock = () => new Date().toISOString();
