import type { Lexicon } from './lexicon.ts';

/** Who and what sets rules from outside. */
export const authorities: Lexicon = {
  id: 'authorities',
  about: 'Law, contract, regulators, unions, insurers, funders and gatekeepers: what binds a plan from outside. Bosses and boards are left out: their word is an opinion.',
  phrases: [
    '~law|~regulation|~regulator|~legislation|~statute|~gdpr|~hipaa|~ferpa|~ofsted|~fda|~court|~tribunal|~union|~contract|license|licenses|~lease|~permit|~insurer|~auditor|~tender|~covenant|~treaty|~charter|~inspector|~inspectorate|~council|~ministry|~tariff|~quota|~funder|~donor|~constitution|~bylaw|~clause|~warranty|~visa',
    '(works council|data protection|app store|play store|age rating|collective agreement|safety (rule|rules|case)|building code|fire (rule|rules|code|inspector)|ethics (board|committee)|planning permission|terms of (service|contract|grant)|grant (rule|rules|terms)|privacy (law|rules)|tax office|central bank|health and safety|fire brigade|accreditation|landlord)',
  ],
};

/** What has to be given before something may be done. */
export const permissions: Lexicon = {
  id: 'permissions',
  about: 'Approvals that somebody else has to give.',
  phrases: ['~approval|~consent|~permission|license|licenses|~permit|~certificate|~certification|~clearance|~referral|~warrant|~authorization|~waiver|~accreditation|~prescription|~visa|~quorum', '(sign off|signature|planning permission|rights for|new contract|data (sharing|processing) agreement)'],
};

/** People and things of which there are few. */
export const hands: Lexicon = {
  id: 'hands',
  about: 'People who do the work and the things they work with: scarce where a small number stands beside them.',
  phrases: [
    '~engineer|~developer|~designer|~nurse|~doctor|~driver|~teacher|~volunteer|~vet|~clerk|~analyst|~fitter|~mechanic|~receptionist|~handler|~guard|~picker|~cook|~chef|~tutor|~lawyer|~paralegal|~caseworker|~coach|~agent|~technician|~inspector|~curator|~van|~truck|~bus|~tractor|~bed|~room|~oven|~machine|~tablet|~till|~desk|~server|~warehouse|~crane|~ambulance|~lab|~studio|~kitchen|~robot|~drone|~staff|~pair of hands',
    '(engineering team|dev team|paid staff|full timers|part timers|(people|person|persons|folk|folks) (on|in|to|who|for))',
  ],
};

/** Things that can or cannot do something. */
export const limitedThings: Lexicon = {
  id: 'limited-things',
  about: 'Devices, systems, vehicles, places and media whose limits bind a plan.',
  phrases: [
    '~phone|~handset|~device|~tv|~television|~screen|~database|~mainframe|~api|~app|~browser|~machine|~printer|~scanner|~tablet|~sensor|~meter|~network|~system|~vehicle|~van|~truck|~bus|~train|~bridge|~road|~pipe|~line|~building|~kitchen|~warehouse|~track|~pitch|~ward|~classroom|~ship|~plane|~oven|~kiln|~pump|~battery|~cable|~license|~till|~terminal|~label|~calendar|~memory|~storage|~bandwidth|~grid|~herd|~crop|~player|~console|~ios|~android|~site|~stadium|~hall',
  ],
};
