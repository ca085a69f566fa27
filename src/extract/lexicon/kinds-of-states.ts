const ids = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What only some states are called, and which these are: "the kingdom", "the island nation", "the Gulf state". */
export const KINDS_OF_STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', ids('SA TH BH JO MA GB KH DK NO SE BE NL ES BT LS SZ TO NP')],
  ['emirate', ids('QA KW AE AF')],
  ['sultanate', ids('OM BN')],
  [
    'island',
    ids(
      'TW CY LK MT BH SG CU JM HT MG IE IS NZ FJ VU SB MV MU SC TT BB DO KM TO WS KI NR TV PW FM MH GD LC VC DM AG KN BS ST CV PH JP ID GL TL',
    ),
  ],
  ['gulf', ids('SA AE QA KW BH OM IQ IR')],
  ['baltic', ids('EE LV LT')],
  ['balkan', ids('AL BA BG HR GR XK ME MK RO RS SI')],
  ['nordic', ids('DK FI IS NO SE')],
  ['caribbean', ids('AG BS BB CU DM DO GD GY HT JM KN LC SR TT VC BZ')],
  ['himalayan', ids('BT NP')],
  ['islamic', ids('IR PK MR AF')],
]);
