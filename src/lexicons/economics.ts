import type { Lexicon } from './lexicon.ts';

/** Notions of unit economics that name a quantity by themselves. */
export const economicTerms: Lexicon = {
  id: 'economic-terms',
  about: 'Names of economic quantities that bear on a choice: margins, unit costs, payback, lifetime value. Not "price", "cost" or "revenue" alone.',
  phrases: [
    'cac|ltv|clv|cltv|arpu|arppu|arpm|roi|npv|irr|ebitda|gmv|cogs|opex|capex|tco|payback|breakeven|runway',
    '(lifetime|customer|contract) value',
    'cost (of|per) (acquisition|customer|acquire|install|lead|hire|order|delivery|patient|pupil|call|visit|ride|trip|unit|user|member|retained|hour|contact|ticket|claim|mile|kilometer|shipment|seat|case|student|donor|pound raised)',
    '(acquisition|unit|marginal|running|switching|operating|fixed|variable|labor|staff|handling|storage|fulfillment|compute|hosting|cloud|support|opportunity|sunk|replacement|disposal|treatment) ~cost',
    'cost of (delay|inaction|capital|sales)',
    '(gross|net|contribution|profit|lifetime|operating|unit|thin|healthy|better|our|lower|higher) ~margin',
    '~margin (of !error|on|per|is|was|thin|given|minus|for|we)',
    '(revenue|profit|income|yield|earnings|money|sales|takings|contribution|surplus) (per|for each|from each) _',
    '(unit|basic) economics',
    '(pay back period|payback period|break even|~breakeven)',
    'return on (investment|ad|capital|spend|equity)',
    '(average|mean) (revenue|order value|basket|donation|gift|ticket|spend)',
    '(profit|surplus|deficit|shortfall|loss) (of|per|on|from|margin)',
    '(profitable|unprofitable|profitability|~subsidize|subsidy|cross subsidy|~amortize|~recoup)',
    'net (revenue|income|profit|contribution|saving|savings)',
    '(incremental|lost|net|forgone|extra|additional) (revenue|profit|income|sales|margin)',
    '(willing to pay|willingness to pay)',
    '(working capital|cash flow|cashflow|tied up capital)',
    '(cost benefit|value for money|worth of ~order)',
  ],
};

/** Whose money it is. */
export const firmParties: Lexicon = {
  id: 'firm-parties',
  about: 'Those whom a thing costs something: pronouns and the firm.',
  phrases: ['us|me|him|her|them|you|company|business|firm|clinic|hospital|school|charity|bank|airline|city|council|depot|store|utility|theater|museum|library|agency|insurer|government|state|trust'],
};

/** People whose time is paid. */
export const staffNouns: Lexicon = {
  id: 'staff-nouns',
  about: 'Names of workers whose time is counted as a cost.',
  phrases: [
    '~engineer|~developer|~designer|~analyst|~nurse|~teacher|~doctor|~driver|~rider|~lawyer|~solicitor|~agent|~clerk|~planner|~technician|~scientist|~consultant|~caseworker|~dispatcher|~warden|~picker|~pharmacist|~tutor|~researcher|~programmer|~operator|~accountant|~mechanic|~cleaner|~carer|~volunteer|~clinician|~librarian|~coordinator|~manager|~curator|~tester|~writer|~translator|~inspector|~surveyor|~paralegal|~supervisor|~officer|engineering|~squad',
  ],
};
