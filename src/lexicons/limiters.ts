import type { Lexicon } from './lexicon.ts';

/** Things that limit what can be done: rules, means, time, machines. */
export const limiters: Lexicon = {
  id: 'limiters',
  about: 'Nouns for what stands in the way or is scarce: law and contract, money and hands, dates and seasons, machines and places. A limit only beside a word of compulsion.',
  phrases: [
    '~law', '~regulation', '~regulator', '~legislation', '~statute', 'legal', '~compliance', '~gdpr', '~hipaa', '~ferpa', '~ofsted',
    '~fda', '~act', '~rule', '~court', '~tribunal', '~judge', '~union', '~works council', '~contract', '~license', '~licensing',
    '~rights', '~lease', '~permit', '~permission', '~approval', '~consent', '~certificate', '~certification', '~accreditation', '~visa',
    '~insurance', '~insurer', '~auditor', '~tender', '~procurement', '~trademark', '~patent', 'data protection', '~privacy', '~ethics',
    '~safeguarding', 'age rating', '~trustee', '~covenant', '~grant', '~policy', '~tariff', '~planning', '~zoning', '~quota',
    '~budget', '~cash', '~money', '~funding', '~headcount', '~head count', '~engineer', '~developer', '~nurse', '~driver', '~teacher',
    '~staff', '~team', '~hand', '~volunteer', '~hire', '~capacity', '~bed', '~seat', '~slot', '~shelf', '~space', '~room', '~margin',
    '~overtime', '~shift', '~rota', '~vehicle', '~van', '~truck', '~stock', '~supplier', '~supply',
    '~deadline', '~date', '~season', '~term', '~semester', '~quarter', '~winter', '~summer', '~harvest', '~exam', '~christmas',
    '~november', '~december', '~january', '~september', '~week', '~month', '~day', '~year', '~hour', '~minute', '~morning', '~weekend',
    '~night', '~freeze', '~election', '~audit',
    '~memory', '~storage', '~battery', '~bandwidth', '~network', '~signal', '~wifi', '~internet', '~connection', '~latency', '~phone',
    '~handset', '~device', '~tv', '~television', '~screen', '~server', '~database', '~mainframe', '~legacy', '~api', '~app', '~browser',
    '~ios', '~android', '~apple', '~google', '~store', '~machine', '~printer', '~scanner', '~tablet', '~hardware', '~firmware',
    '~software', '~platform', '~system', '~vendor', '~integration', '~data', '~power', '~electricity', '~road', '~bridge', '~river',
    '~weather', '~fuel', '~kitchen', '~building', '~site', '~track', '~line', '~gb', '~mb', '~client', '~brand', '~customer', '~patient',
    '~parent', '~tenant',
  ],
};
