import type { Lexicon } from './lexicon.ts';

/** What an organisation is after. */
export const objectiveWords: Lexicon = {
  id: 'objective-words',
  about: 'Aims of a business, a service or a public body, as nouns or as the verbs that begin them; not measures by themselves and not slogans.',
  phrases: [
    'growth|margin|margins|retention|acquisition|profit|profitability|revenue|income|loyalty|share|volume|reach|engagement|adoption|activation|monetization|awareness|safety|access|attendance|throughput|utilization|occupancy|capacity|compliance|recovery|turnout|literacy|employment|cash|savings|efficiency|habit|trust|renewals|renewal|frequency|penetration|differentiation|defense|survival|outcomes|independence|health|fairness',
    '(market share|cost (reduction|savings|cutting)|lower costs)',
    '(~keep|~retain|~hold|~win|~attract|~bring|~reach|~get|~convert|~serve|~protect|~save|~cut|~reduce|~lower|~grow|~increase|~raise|~fill|~free|~sell|~earn|~make|~recruit|~prevent|~stop|~shorten|~help|~give|~let|~move|~lift|~improve|~defend|~recover|~expand|~stay) ..3 (people|members|customers|users|patients|drivers|riders|students|pupils|farmers|donors|players|tenants|clients|guests|readers|viewers|families|parents|staff|nurses|passengers|residents|shoppers|sellers|subscribers|households|money|cost|costs|revenue|margin|share|sales|time|waiting|waste|churn|beds|seats|hours|lives|trips|orders|cars|refunds|complaints|errors|accidents|returns|calls|readmissions|delays|injuries|deaths|absences|debt|crime|traffic|emissions|more|fewer|someone|somebody|back|them|us)',
    '(people|members|customers|users|patients|drivers|riders|students|pupils|farmers|donors|players|tenants|clients|guests|readers|viewers|families|staff|passengers) ..1 (stay|stays|come back|return|renew|pay|learn|recover|arrive|keep)',
    '(fewer|more|less) ..1 (people|members|customers|users|patients|drivers|riders|students|pupils|farmers|donors|players|tenants|visits|trips|orders|cars|accidents|deaths|injuries|readmissions|waste|waiting|admissions|visitors|subscribers|sales|repeat|money|lives|beds|hours)',
  ],
};
