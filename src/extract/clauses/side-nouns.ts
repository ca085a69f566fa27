/**
 * Nouns whose owner acts through them: "Egyptian officials", "Peru's parliament", "the people of Ghana". A noun phrase with such
 * a head stands for the country or body that owns it.
 */
export const SIDE_NOUNS: ReadonlySet<string> = new Set(
  (
    'government administration regime authority official leader leadership president premier chancellor minister ministry ' +
    'parliament legislature lawmaker legislator senator congress senate cabinet court military army navy force troop ' +
    'soldier serviceman marine fighter gunman militant warplane jet aircraft plane bomber helicopter warship ship vessel boat fleet tanker submarine frigate destroyer tank ' +
    'artillery drone missile guard people public population nation state side delegation delegate team negotiator diplomat ' +
    'envoy ambassador embassy mission representative spokesman spokeswoman spokesperson counterpart inspector expert ' +
    'politician politburo leadership commander general intelligence police border territory region soil airspace town city ' +
    'village province coast water port base bank company firm aggressor occupier invader insurgent rebel extremist terrorist ' +
    'citizen civilian target position interlocutor colleague host representative secretariat council commission board panel'
  ).split(' '),
);
