import type { Lexicon } from './lexicon.ts';

/** Firms that interview answers compare with. */
export const knownFirms: Lexicon = {
  id: 'known-firms',
  about: 'Well-known firms and products in many fields, by name. Names that are also everyday words (Apple, Target, Square, Wise, Slack) are matched by capital letter in the annotation.',
  phrases: [
    'netflix|hulu|disney|disneyplus|hbo|paramount|peacock|crunchyroll|viaplay|youtube|twitch|tiktok|instagram|facebook|whatsapp|telegram|snapchat|pinterest|reddit|linkedin|twitter|spotify|deezer|soundcloud|audible|dazn|espn|jiohotstar|hotstar|vix|movistar|vodafone|verizon|telefonica|comcast',
    '(amazon|ebay|etsy|walmart|costco|tesco|sainsburys|aldi|lidl|carrefour|mercadona|ikea|zalando|shein|temu|alibaba|mercadolibre|flipkart|shopee|lazada|ocado|instacart|hellofresh|asos|decathlon|leroy merlin)',
    'uber|lyft|bolt|grab|gojek|ola|didi|careem|freenow|blablacar|deliveroo|doordash|glovo|swiggy|zomato|foodpanda|rappi|airbnb|expedia|tripadvisor|skyscanner|ryanair|easyjet|lufthansa|flixbus|trainline|citymapper|waze',
    'dhl|ups|fedex|dpd|hermes|gls|inpost|maersk|flexport|samsara',
    'google|microsoft|samsung|huawei|xiaomi|nintendo|playstation|xbox|steam|roblox|epic|ubisoft|supercell',
    '(duolingo|babbel|coursera|udemy|khan academy|quizlet|kahoot|classdojo|moodle|blackboard|chegg)',
    '(paypal|stripe|klarna|revolut|monzo|n26|venmo|paytm|gopay|ovo|mpesa|m pesa|visa|mastercard|adyen|robinhood|coinbase|barclays|hsbc)',
    '(salesforce|hubspot|zendesk|zoom|dropbox|trello|asana|jira|figma|canva|adobe|shopify|squarespace|wordpress|quickbooks|xero|excel|google (sheets|docs|maps|classroom|translate)|chatgpt|openai|gemini)',
    '(peloton|strava|fitbit|garmin|headspace|calm app|babylon|doctolib|zocdoc|teladoc|epic systems|cerner)',
    '(strava|tinder|bumble|hinge|gofundme|justgiving|patreon|kickstarter|indeed|upwork|fiverr|taskrabbit|thumbtack|zillow|rightmove|zoopla|booking com|just eat|prime video|apple (tv|music|arcade|pay)|thursday night)',
  ],
};

/** Rivals and substitutes without a name. */
export const rivalKinds: Lexicon = {
  id: 'rival-kinds',
  about: 'Common nouns for a competitor or a class of them.',
  phrases: [
    '(~competitor|~rival|competition|~challenger|~incumbent|~upstart|new ~entrant|~copycat)',
    '(other|another|competing|cheaper|free|existing|rival|smaller|bigger|local|different|every other) (~app|~service|~provider|~platform|~brand|~airline|~bank|~carrier|~operator|~supplier|~shop|~store|~chain|~vendor|~insurer|~broker|~publisher|~streamer|~game|~tool|~product|~company|~firm|~clinic|~agency|~school|~network|~marketplace)',
    '(other|big|bigger|larger|larger established) (ones|guys|guy|lot|lads|boys|players|names|fellas|chains|ones in town|side app)',
    '(~clone|look alikes|lookalike|knock offs|market leader|market leaders|next best thing|everyone else in (market|town|industry|sector))',
    '(down|across|up|over) (road|street|corner|hall)',
    '(people|~company|~app|~service|~provider|~firm|~shop) like (us|ours)',
  ],
};

/** What people use in place of a product. */
export const substituteKinds: Lexicon = {
  id: 'substitute-kinds',
  about: 'Everyday things that people use in place of a product; they count only where the text says that people use or choose them.',
  phrases: [
    '(~notebook|pen and paper|paper|~spreadsheet|excel|~car|~taxi|~cab|~tram|~bus|~train|~bike|walking|own car|phone call|~phone|email|~whatsapp|group chat|~pirate|piracy|torrent|pirate (site|sites)|cable|radio|library|~newspaper|~pub|~gym|~cinema|word of mouth|friend|neighbor|market stall|corner shop|supermarket|garden center|~bakery|~butcher|chemist|department store|discounter|online shop|flea market|own doctor|post office|cash|black market|private tutor|~tutor|nothing at all|free (~version|~app|~tool|~site)|walk in clinic|pharmacy|google|search engine|~forum|high street)',
  ],
};
