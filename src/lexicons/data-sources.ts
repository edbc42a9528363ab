import type { Lexicon } from './lexicon.ts';

/** Records that exist as such: to name one is to name where the facts come from. */
export const recordSources: Lexicon = {
  id: 'record-sources',
  about: 'Stores and streams of recorded fact, by name or by kind, in any trade; not the bare words "data", "report" or "research".',
  phrases: [
    // Traces of machines and software.
    'logs',
    '(~server|~playback|~search|~access|~event|~call|~error|~impression|~open|~heartbeat|~system|~audit|~query|~usage|~click|~crash|~activity|~chat|~delivery|~maintenance|~incident|~complaint|~flight|~fault|~visit|~job|~match|~shift) log',
    'log of', '~logbook', 'log ~file', 'log ~entry', 'log ~data', 'telemetry', 'telematics', '~tachograph', 'clickstream',
    'click ~stream', '(session|screen|call|video|audio|game) ~recording', 'session ~replay',
    '~replay file', '(heat|scroll) ~map', '~heatmap', '~recording of', '(cctv|security|camera|video|dashcam) ~footage', 'cctv',
    '(bridge|traffic|security|dash|door) ~camera', '~sensor ~reading', '~sensor (data|feed)',
    '~gauge ~reading', 'gps (data|~trace|~track|~ping|~record|~log|~history|~position)', 'black box',
    '(smart|water|gas|electricity|power|parking) ~meter', 'meter ~reading', '~turnstile', '~odometer',
    '(gate|footfall|door|people|till|barrier|head|stock|vehicle|traffic|passenger) ~count', '~footfall (data|~counter)', 'scan ~data',
    '~scan (history|~record)', '(barcode|badge|card|ticket) ~scan', '~swipe data',
    '(~api|~web|~network|~cdn) (traffic|~metric)', 'cdn own traffic', 'crash ~report', 'error ~report', 'error ~code', 'decline ~code',
    'reason ~code', 'bug ~tracker', 'issue ~tracker', 'commit ~history', 'ci ~history',
    '~event (data|~stream|~tracking)', '(funnel|event|product|web|app|google|site|usage|play|in game) analytics',
    '(checkout|signup|sign up|conversion|booking|application|sales|onboarding|purchase|admission) ~funnel',
    'funnel (data|~report|~event)',
    // Records of people, money and things.
    '(incident|visitor|accident|day|order|appointment|complaint|guest|cash|stock|minute|log|punishment|detention|breeding|flight) ~book',
    '(court|booking|shared|clinic|school|hospital|duty) ~calendar',
    '(delivery|case|shift|handover|site|lab|ward|nursing|progress|doctor|inspection|field) ~note',
    '(attendance|waiting|price|passenger|class|pick|absence|sick|rent|payroll|mailing) ~list',
    '(exam|test|final|school|entrance|class|reading) (~mark|~grade|~score|results)',
    '(soil|temperature|water|pressure|moisture|flow|noise|air|humidity) (~probe|~sensor|~reading|~gauge|~monitor)',
    '(vehicle|asset|gps|fitness|van|parcel|fleet) ~tracker', 'tracker in', '~probes',
    '~ledger', '~registry',
    '(attendance|parish|electoral|patient|land|cancer|business|vehicle|gift|donor|asset|ward|voter|school|company|class|birth|theatre|loan) ~register',
    '~registers', '~census', 'electoral roll',
    '(~patient|~medical|~health|~hospital|~school|~pupil|~student|~staff|~court|~case|~police|~tax|~sale|~sales|~service|~maintenance|~delivery|~dispatch|~shipping|~payment|~payroll|~billing|~training|~attendance|~appointment|~booking|~phone|~call|~loan|~lending|~harvest|~yield|~weather|~driver|~personnel|~customer|~member|~membership|~donor|~donation|~claims|~claim|~repair|~warranty|~inspection|~cleaning|~stock|~inventory|~harvest|~milk|~breeding|~planting|~spray|~field|~crop|~accident|~transaction|~trip|~vehicle|~fleet|~admission|~discharge|~prescription|~pharmacy|~dispensing|~purchase|~purchasing|~order|~return|~refund|~support|~housing|~rent|~tenancy|~exam|~grade|~test|~lab|~arrest|~match|~player|~ticketing|~enrollment|~absence|~usage|~viewing|~watch) (record|records|~history|~histories|~database|~extract|~export|~dump|~figure|~figures|~file|~files)',
    '(~our|~their|~company|~public|~historic|~historical|~past|~old|~parish|~county|~council|~written|~paper) records', '~records from',
    '~records of', '~records show*', '~records said',
    '(~sales|~sale|~trip|~ride|~card|~claim|~claims|~payment|~transaction|~booking|~ticketing|~billing|~payroll|~purchase|~order|~delivery|~route|~stock|~inventory|~attendance|~admission|~discharge|~enrollment|~exam|~grade|~viewing|~watch|~listening|~play|~usage|~click|~search|~browse|~browsing|~location|~tracking|~traffic|~crash|~accident|~weather|~yield|~soil|~harvest|~satellite|~sensor|~census|~survey|~panel|~scanner|~till|~pos|~epos|~loyalty|~churn|~cancellation|~retention|~cohort|~conversion|~refund|~return|~complaint|~support|~call|~ticket|~warranty|~maintenance|~repair|~staffing|~rota|~shift|~donor|~donation|~giving|~voter|~polling|~crime|~market|~industry|~hr|~crm|~erp|~ehr|~lab|~patient|~clinical|~trial|~audit|~prescription|~prescribing|~pharmacy|~dispensing|~referral|~waiting|~outcome|~player|~match|~matchmaking|~session|~login|~event|~playback|~interaction|~behavioral|~behavior|~customer|~timetable|~ridership|~passenger|~boarding|~fare|~fuel|~energy|~consumption|~meter|~mobility|~footfall|~price|~pricing|~auction|~bid|~rental|~occupancy|~listing|~legal|~court|~case|~test|~experiment|~assessment|~reading|~attainment|~homework|~lesson|~dispatch|~scan|~warehouse|~picking|~parcel|~shipment|~freight|~temperature|~calibration|~download|~enrolment|~placement|~rating|~feedback|~incident|~fault|~defect|~safety) data',
    '~crm', '~salesforce', '~hubspot', '~zendesk', '~intercom ~transcript', '~jira ~export', '~amplitude', '~mixpanel', '~looker',
    '~tableau', '~snowflake', '~bigquery', 'google (trends|analytics)', '~similarweb', '~statista', '~gartner', '~nielsen', '~kantar',
    '~comscore', '~eurostat', '~ofcom', 'office for national statistics', 'companies house', 'world bank', 'app annie', 'sensor tower',
    'data (warehouse|lake|mart)', '~dataset', 'data ~set', '~database', '~erp', '~ehr',
    '(electronic|patient|medical|case) (health|~note|~notes|~chart)', 'chart ~review', 'case ~note', 'case ~file', '~docket',
    '(warehouse|practice|learning|case|content|stock|booking|dispatch|rostering|patient|hotel) management system', '~timesheet',
    '~roster data', '~manifest', '~waybill', '(till|shop|fuel|sales|grocery) ~receipt', '~invoices', '~receipts', '~bill of lading',
    '~switching panel', '~customer panel', '(price|retail|household|consumer|viewer|reader|tracking|audience) ~panel',
    '(loyalty|oyster|smart|travel|bank|payment|credit) card (data|~record|~transaction)', 'card data',
    // Written traces of what people said.
    '(~support|~help|~help desk|~service|~customer|~it|~complaint|~maintenance|~repair|~call center) ~ticket', '~tickets from',
    '(complaint|complaints) (~log|~file|~form|~inbox|~book|~database|~record)',
    '(~call|~chat|~interview|~session|~support|~email) ~transcript', '~transcripts',
    '(star|store|app store|play store|google|online|amazon|steam|tripadvisor|customer|user|shop|product) ~review',
    '(search|site search) (~query|~queries|~term|~terms|~data|~log|~logs|~history)', '~search queries',
    'what (people|they|customers|users|patients|members|callers|visitors) (type|typed|search|searched|wrote|write)',
    '(exit|leaver|leaving|cancellation|cancel|signup|sign up|onboarding|intake|post purchase|post visit|checkout|churn) (~survey|~flow|~questionnaire|~interview|~form|~page ~answer)',
    '(free text|open text) (box|~field|~answer|~comment|~response)', '(suggestion|comment) (box|~card)',
    'nps (~comment|~verbatim|~response)',
    '(incident|accident|near miss|inspection|audit|coroner|safety|annual|quarterly|earnings|analyst|industry|market research|lab|laboratory|defect|variance|finance|month end|survey|attendance) ~report',
    '~filings', 'annual accounts', 'published (~figure|~study|~statistic|~data|~result)',
    '(government|national|official|public|council|industry|police|hospital|ministry|league|local) (~statistic|~figure|~data)',
    // Results of earlier tests.
    '(experiment|test|pilot|trial|study) ~readout', '(test|experiment|pilot|trial) (archive|~archive|~result|~results|~log|~data)',
    '(a b|split|previous|earlier|last|past|old|our) test ~result', '~cohort (data|~table|~analysis|~curve)',
  ],
};

/** Sources that count only when something is made of them: said, shown, read, taken from. */
export const loadedSources: Lexicon = {
  id: 'loaded-sources',
  about: 'Words for evidence that are also words for plans and chores ("a survey", "the dashboard"), so that their use has to show that they were relied on.',
  phrases: [
    '~survey', '~poll', '~questionnaire', '~panel', '~interview', '~ticket', '~report', '~dashboard', '~sample', '~spreadsheet',
    'records', 'figures', '~statistic', 'stats', '~cohort', '~study', '~audit',
    '(experiment|test|pilot|trial|previous|earlier|last) ~result',
    '~analytics', '~funnel', '~complaint', '~comment', '~benchmark', '~feed', '~sensor', '~gauge', '~camera', '~histogram', '~inbox',
    '~archive', '~scorecard', '~diary', '~notebook', '~tally', '~log',
    '~reading', '~measurement', '~receipt', '~invoice', '~register', '~trace', '~transaction', '~prescription', '~referral', 'reviews', 'refunds', 'returns', 'cancellations', 'statements', '~transcript', '~forum', '~recording', '~readout', '~timesheet', '~history', '~filing', '~telemetry', 'lead times', 
  ],
};
