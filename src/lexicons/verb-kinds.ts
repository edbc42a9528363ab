/** Verbs in base form, by what they say of the one who does them. */
const verbs = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** States of mind and of being: doing none of them changes anything. */
export const stativeVerbs = verbs(`
  be have think know want feel like mean guess suppose believe hope wish seem look sound need own mind remember forget understand realize notice
  hear see love hate enjoy prefer expect assume consider care worry wonder doubt trust get become remain stay sit stand live belong contain cost
  appear matter lack deserve tend agree say tell talk speak go come work try use do keep let happen start begin join learn read watch listen
  report oversee manage lead struggle happen suspect imagine recall
`);

/** Steps that change what others do or what there is, taken by a person: building, deciding, testing, moving people. */
export const steppingVerbs = verbs(`
  tell say ask talk go come work try use read watch listen report lead manage keep start begin learn agree
`);

/** What things, groups and people do that is the outcome of somebody's work. */
export const outcomeVerbs = verbs(`
  ship launch pass fail work agree sign adopt accept take move shelve close approve cancel renew stay leave drop buy change thank complain register
  reject survive win lose save sell deliver rise fall grow shrink double halve triple improve worsen recover return switch stop start end finish
  reach hit miss exceed beat meet gain earn cost spend cut reduce raise increase decrease slip climb double-charge break crash hold settle
  replace follow copy keep become get go come rebuild roll expand extend retire die vanish disappear happen drive bring free show turn rate report
  trust join come subscribe quit resign withdraw concede admit apologize back adopt scrap kill sunset remove use reuse standardize open reopen cover
`);

/** Deciding and answering for it. */
export const decidingVerbs = verbs(`
  decide choose pick refuse insist recommend approve reject cancel stop kill sunset retire pull remove cut drop set overrule veto turn decline hire fire
  propose commit own sign apologize promise call bet risk move scrap freeze halt withdraw postpone delay
`);

/** Work that is done for its own sake unless something is said to have come of it: making, meeting, gathering, passing on. */
export const busyVerbs = verbs(`
  create prepare organize organise develop produce draft document compile map gather collect research explore review discuss attend meet facilitate coordinate collaborate engage involve consult
  communicate inform support plan schedule monitor track report analyze analyse brainstorm iterate present share host hold run convene arrange circulate distribute publish update summarize summarise
  synthesize liaise align establish introduce design visit interview survey benchmark define identify conduct deliver contribute participate assist help follow check catalog record log train brief
  roll socialize promote raise moderate chair lead invite outline sketch build put set
`);
