import type { Lexicon } from './lexicon.ts';

/** Words that only a technical statement needs. */
export const technicalTerms: Lexicon = {
  id: 'technical-terms',
  about: 'Working parts and properties of technical systems, in any field, by names that have no other everyday use.',
  phrases: [
    'latency', '~battery (last|lasts|lasted|life|died|dies|run|runs|hold|holds|drain|drains|flat|weak)', '(weak|flat|dead|small) battery', '(signal|connection|reception|wifi|coverage|internet) (is|was|were) (bad|poor|weak|patchy|slow|down|gone)', '(bad|poor|weak|patchy|slow) (signal|connection|reception|wifi|internet)', '~privacy', '~aerial', '~antenna', '~mast', 'fixed wireless', 'copper (line|lines|network|wire)', 'bandwidth', 'bitrate', 'bit rate', 'throughput', 'uptime', 'downtime', 'timeout', 'time out', '~cache',
    'caching', 'indexing', '(small|search|database|local|on device) index', '~backend', 'back end', 'client release',     '~endpoint', '~webhook', '~database', '~schema', '~mainframe', 'legacy (system|code|database|platform|software)', '~monolith',
    'gpu', 'gpus', 'cpu', 'ram', '# (gb|mb|kb|tb|ms|milliseconds|megabytes|gigabytes|volts|hertz|mm|cm)', 'milliseconds',
    'megabytes', 'gigabytes', '(little|free|less|phone|enough|of|out of|low|device) (memory|storage)', 'memory footprint', 'app size',
    'disk space', 'firmware', '~sensor', '~encode', '~encoder', '~codec', 'compression',
    'frame rate', 'rebuffering', '~render', 'encryption', '~encrypt', 'sdk', '~rollback',     '(in|out of|data|to|cannot|overnight|offline) sync', '~synced', 'syncing', 'synced', 'batch (job|run|process|upload)',
    '(overnight|nightly|daily) (batch|job|sync|update|refresh|run|feed|import|upload)', 'etl',     'low end (android|phones|devices|phone)',
    '(old|older|cheap|low end|basic) (phones|phone|televisions|tvs|devices|android|handsets|machines|tablets|hardware|printers|browsers|laptops|computers|models)',
    'peak load', '(at|under) (load|scale)', 'concurrency', 'concurrent', '~autoscale', '~shard', 'failover', 'redundancy', 'rate limit',
    '~retry', 'retries', 'duplicate (record|records|entries|events|messages|accounts)', 'packet loss',
    'ip (location|address|addresses)', 'gps', 'bluetooth', 'wifi', 'wi fi', 'offline',
    '(hold|open|lose|drop|stable|internet|network|data|bad|poor|slow|patchy) connection',
    '(mobile|phone|cell|cellular|patchy) (network|networks|signal|coverage|data)',
    '(no|weak|poor|patchy|lose|lost|without) (signal|coverage|reception|internet|network)', 'need network', 'broadband', 'fiber', 'cdn',
    'cdns', '~heartbeat', 'telemetry', 'barcode', 'barcodes', 'rfid', 'qr code', 'screen reader', 'touchscreen', 'e paper', 'spec sheet',
    'data sheet', '~calibrate', 'calibration', 'low latency', 'preload*',
    'prefetch*', 'interoperab*',
    '~algorithm',
    '(our|ranking|language|forecast|forecasting|prediction|recommendation|risk|pricing|demand|scoring|taste|churn|routing|matching|into|this|its|wear|weather) model',
    '~classifier', 'neural', '~embedding', 'training (data|set|examples|sample)', '~retrain',     'labeled (data|examples)', '~recommender', 'ranker', 'ranking (model|system)', 'collaborative filtering',     'false (positive|positives|negative|negatives|alarm|alarms|match|matches)', '(model|data|concept|sensor) drift',     'cold start', 'feedback loop', 'overfit*', '~hallucinate', 'hallucination', 'hallucinations', 'llm', 'llms', 'inference', 'optimizer',
    'solver', 'taste profile', 'learns from', 'learn from', 'bandit', 'bandits',
    'metadata', '(data|feed) freshness', 'fresh data', '(hours|minutes|day|days|week|weeks) (old|stale|late|behind)',
    'backfill', 'missing (data|values|records)', 'data quality',
    '(unique|common|shared|patient|customer|record|account) (id|ids|identifier)', '~deduplicate', '(record|data) linkage', '~timestamp',
    'time zone', 'time zones', 'gdpr', 'hipaa', '~anonymize', 'pseudonymize*', 'pii',
    '(personal|health|patient|location|biometric|sensitive) data', 'hash', 'hashed', 'two factor', 'authentication', '~spoof',
    '~biometric', '(soft|card|hard) (decline|declines)', '(payment|card) (processor|gateway)', 'decline codes', '(carrier|telco) billing',
    'checksum', 'feature flag', '(bad|broken|new app|app) (build|release|version)', '(tv|app|software|client) release',
    '(client|app|software|tv) (update|updates|changes|clients)', 'tv clients', 'multi tenant', 'ocr', 'speech recognition',
    'voice recognition', 'image recognition', 'routing engine', 'rules engine', 'decision engine', 'etas',
    'eta', 'matchmaker', 'elo', 'anti cheat',     'gtfs', '(card|smart card|ticket) taps', '~signaling', 'satellite (image|images|imagery|data|pass)', 'cloud cover',     '~probe', 'soil (moisture|sensor|probe|sample)', 'thermometer', 'thermostat', 'voltage',     'charge (level|cycle|time)', '(battery|vehicle|bus|van) range', 'axle', 'refrigerat*', 'cold chain',     'assay', 'half life', 'ehr', 'emr', 'hl7', 'fhir', 'crm duplicates', 'postcode match*',
    'post code match*', 'redact*', 'ocr error*', 'parser', 'regex', 'embedding*', 'vector', 'context window',
    'prompt injection', 'fine tun*', 'ground truth', 'outcome label*', 'class imbalance', 'imbalance*', 'proxy (variable|label|measure)',
    'backtest', 'back test', 'holdout set', 'test set', 'validation set', 'feature store', 'gradient',     'inaccurate', 'error rate', 'error bars', 'granular*', 'sampling rate', 'polling',
    'sms gateway', 'webhooks', 'message queue', 'queue depth', 'event bus', 'stream processing',
    'throttl*', 'single point of failure',     'degrade*', 'graceful*', 'idempoten*', 'race condition', 'deadlock', 'replicat*',     'version control', 'backwards compatible', 'backward compatible',
    'deprecat*', 'technical debt', 'tech debt', 'refactor*', 'code base', 'codebase', 'microservice*',
    'virtual machine', 'edge (device|computing|cases)', 'on device', 'on premise*', 'cloud cost*',
    'cost per (query|call|inference|request|prediction)', 'inference cost', 'query cost',
    '(requests|queries|messages|events|transactions|records|rows|images|calls) (per|a|each) (second|minute|hour|day)',
    '(updates|updated|refreshes|refreshed|runs|arrives|lands|loads|loaded|synced|reported|uploaded|published|recorded|entered) (once|every|only|nightly|overnight|weekly|daily|hourly|monthly|late|twice)',
    '(typed|keyed|entered|recorded|logged|written|filled in|copied) (by hand|on paper|manually|twice|wrongly|late|twice)',     'unstructured', 'handwrit*', 'paper records', 'incompatible', 'do not talk to each other', 'does not talk to',
    'transcription',   ],
};

/** Things of daily use that have technical sides: they count only with more beside them. */
export const technicalThings: Lexicon = {
  id: 'technical-things',
  about: 'Everyday devices, software and data: technical only when a limit, a second term or a measure stands beside them.',
  phrases: [
    '~phone !(line|bill|plan|call|number|contract|company)', '~device', '~handset', '~tablet', '~laptop', '(on|smart|old|for) ~tv',
    '~television', '~printer', '~scanner', '~camera', '~microphone', '~keyboard', '~browser', '~website', '~app', '~screen', '~network',
    '~signal', '~system', '~software', 'data', '~log', '~record', '~code', '~machine', '~model', '~prediction', '~forecast', '~sample',
    '~feed', '~stream',
    'pressure|dose|charging|weights|features|factors|labels|models|precision|recall|resolution|transaction|consistency|migration|migrate|migrating|backup|backups|restore|parse|container|architecture|third party|fall back|fallback|lead time|turnaround time|token|tokens|valve|pump|snapshot|by hand|free text|two systems|three systems|several systems|different systems|~integration|~frame|~tick rate|~ping|hardware|streams|battery|batteries',
    'chip|chips|real time|up to date|stale|downstream system|vendor lock|open source|~router|~bot|bots|payload|drone|drones|optical|~lobby size|matchmaking|lag|lags|api|apis|simulator|gauge|current draw|outage|outages|servers|~server|~drift|compatib*|duplicates|search engine|anonymous|polls every|push notification|accurate|accuracy|heuristic|matrix|~pipeline|~deploy|~deployment|rendering|compute|fetched|~ios|android',
    '~storage', '~memory', '~cable', '~meter', '~motor', '~panel', '~consent', '~security', '~scale',
    '~traffic', '~query', '~preview', '~profile', '~id', '~peak', '~bug', '~outage', '~crash', '~version', '~outdated', '~refresh',
    '~location', '~connection', '~internet', '~electricity', '~temperature', '~spreadsheet', '~notification', '~password', '~login',
    '~timer',
  ],
};

/** Statistics by name. */
export const statisticalTerms: Lexicon = {
  id: 'statistical-terms',
  about: 'Statistical properties by name or by plain paraphrase that change what can be concluded.',
  phrases: [
    'variance', 'standard deviation', '~outlier', 'skewed', 'lumpy', '~underpowered', 'statistical power', 'false positive',
    'false positive rate', 'false alarm', 'confidence interval', 'confidence intervals', 'p value', 'novelty',
    'novelty (effect|bump|fades|wears)', 'seasonality', 'regression to mean',
    '(selection|survivorship|survivor|recall|response|reporting) (bias|effect)', 'self (selected|selection|selecting)', '~confound',
    'confounder', 'correlation', '~randomize', 'spillover', '~contaminate', 'contamination', 'carryover', 'washout', '~peek',
    'minimum? detectable', 'margin of error', 'base rate', 'simpson paradox', 'multiple (testing|comparisons)',
    '(inside|in|within) noise', 'sample (is|was|would be|too) ..1 (small|thin|short|biased|tiny)', '(small|thin|tiny|biased) sample',
    'hawthorne', 'placebo', 'attrition', 'too few (people|users|cases|events|patients|stores|customers)',
    '(too|so) (short|small) to (see|detect|tell|show)', 'time to fade', 'first fortnight', 'stop early', 'stopping early',
    'stopped early', 'statistically', '(rare|infrequent) (event|events)', 'noise', 'noisy', 'long tail',
    'people who (love|like|choose|opt|volunteer)', 'heavy (users|buyers|viewers|players|readers|people)',
  ],
};

/** Statistics that are everyday words as well. */
export const statisticalThings: Lexicon = {
  id: 'statistical-things',
  about: 'Words of measurement that need a second term or an inability beside them.',
  phrases: [
    '~average', 'median', '~sample', '~baseline', 'significant', 'significance', '~spread', '~interval', '~effect', '~lift', '~proxy',
    'lagging', '~cohort', 'power', 'tenth of point', 'half point', '~percentile', '~distribution', '~curve', '~trend', '~seasonal',
    '~control',
  ],
};
