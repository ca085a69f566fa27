/** Name and version that the rule extractor writes into each claim's evidence. */
export const RULES_NAME = 'rules';
export const RULES_VERSION = '1';
