import type { Lexicon } from './lexicon.ts';

/** Places and peoples by name. */
export const places: Lexicon = {
  id: 'places',
  about: 'Countries, their adjectives, big cities, regions of the world and well-known inner regions. Ambiguous names (Turkey the bird, Georgia the name) stay; common first names do not.',
  phrases: [
    'afghanistan|albania|algeria|angola|argentina|argentine|argentinian|armenia|australia|australian|austria|austrian|azerbaijan|bahrain|bangladesh|bangladeshi|belarus|belgium|belgian|benin|bolivia|bolivian|bosnia|botswana|brazil|brazilian|bulgaria|bulgarian|burma|cambodia|cameroon|canada|canadian|chile|chilean|china|chinese|colombia|colombian|croatia|croatian|cuba|cuban|cyprus|czechia|czech|denmark|danish|ecuador|egypt|egyptian|england|english|estonia|estonian|ethiopia|ethiopian|finland|finnish|france|french|gambia|germany|german|ghana|ghanaian|greece|greek|guatemala|haiti|honduras|hungary|hungarian|iceland|icelandic|india|indian|indonesia|indonesian|iran|iranian|iraq|iraqi|ireland|irish|israel|israeli|italy|italian|jamaica|jamaican|japan|japanese|jordan|jordanian|kazakhstan|kenya|kenyan|korea|korean|kuwait|laos|latvia|latvian|lebanon|lebanese|libya|lithuania|lithuanian|luxembourg|malawi|malaysia|malaysian|mali|malta|mexico|mexican|moldova|mongolia|morocco|moroccan|mozambique|myanmar|namibia|nepal|nepali|netherlands|dutch|nicaragua|niger|nigeria|nigerian|norway|norwegian|oman|pakistan|pakistani|panama|paraguay|peru|peruvian|philippines|filipino|philippine|poland|polish|portugal|portuguese|qatar|romania|romanian|russia|russian|rwanda|scotland|scottish|senegal|serbia|serbian|singapore|singaporean|slovakia|slovak|slovenia|slovenian|somalia|spain|spanish|sudan|sweden|swedish|switzerland|swiss|syria|syrian|taiwan|taiwanese|tanzania|thailand|thai|tunisia|turkey|turkish|uganda|ugandan|ukraine|ukrainian|uruguay|uzbekistan|venezuela|vietnam|vietnamese|wales|welsh|yemen|zambia|zimbabwe|britain|british|americans|america|american',
    '(new zealand|south africa|south african|saudi arabia|saudi|sri lanka|costa rica|hong kong|united (kingdom|states)|ivory coast|northern ireland|south korea|czech republic|el salvador|dominican republic|north macedonia|puerto rico|papua new guinea|united arab emirates)',
    '(uk|usa|uae|eu|emea|apac|latam|mena|dach|benelux|gcc|gulf|nordics|nordic|scandinavia|scandinavian|baltics|balkans|iberia|europe|european|asia|asian|africa|african|latin america|south america|north america|middle east|southeast asia|south asia|east asia|west africa|east africa|eastern europe|western europe|southern europe|central europe|sub saharan|caribbean|mediterranean|asia pacific|maghreb|sahel|oceania)',
    '(lagos|nairobi|accra|kampala|cairo|johannesburg|cape town|addis ababa|dakar|casablanca|delhi|mumbai|bangalore|bengaluru|chennai|hyderabad|kolkata|karachi|lahore|dhaka|jakarta|surabaya|medan|manila|cebu|hanoi|saigon|bangkok|kuala lumpur|tokyo|osaka|kyoto|seoul|busan|beijing|shanghai|shenzhen|taipei|sydney|melbourne|brisbane|auckland|dubai|riyadh|doha|istanbul|ankara|tehran|moscow|kyiv|warsaw|krakow|lodz|prague|budapest|bucharest|sofia|belgrade|zagreb|vienna|graz|berlin|munich|hamburg|cologne|frankfurt|leipzig|zurich|geneva|amsterdam|rotterdam|utrecht|tilburg|brussels|antwerp|paris|lyon|lille|marseille|toulouse|bordeaux|madrid|barcelona|seville|valencia|lisbon|porto|rome|milan|naples|turin|athens|stockholm|gothenburg|malmo|oslo|bergen|copenhagen|aarhus|helsinki|tampere|dublin|cork|belfast|london|manchester|leeds|birmingham|liverpool|glasgow|edinburgh|cardiff|bristol|sheffield|newcastle|nottingham|new york|boston|chicago|houston|dallas|austin|denver|seattle|portland|los angeles|san francisco|san diego|atlanta|miami|detroit|phoenix|philadelphia|washington|ohio|texas|california|florida|iowa|alaska|utah|toronto|montreal|vancouver|quebec|ontario|sao paulo|rio|bogota|medellin|lima|quito|buenos aires|santiago|montevideo|caracas|mexico city|guadalajara|bavaria|catalonia|andalusia|brittany|sicily|lombardy|kerala|punjab|gujarat|tamil nadu|cornwall|yorkshire|kent|midlands|highlands|ardennes)',
    '(hindi|arabic|mandarin|cantonese|urdu|bengali|tamil|swahili|yoruba|hausa|zulu|amharic|tagalog|bahasa|farsi|persian|pashto|punjabi|catalan|basque|gaelic|hebrew|latin letters|cyrillic)',
  ],
};

/** Kinds of place, language or culture without a proper name. */
export const localKinds: Lexicon = {
  id: 'local-kinds',
  about: 'Common nouns for a market, region, language or culture as one of several; not "market" in general.',
  phrases: [
    '(each|every|per|other|another|any|some|several|certain|different|those|these|that|new|smaller|small|bigger|larger|richer|poorer|poor|rich|mature|emerging|developing|developed|foreign|home|both|warmer|colder|local) (~market|~country|~region|~territory|~state|~province|~district|~county|~city|~town|~language|~culture|~area|~neighborhood|~climate|~jurisdiction|~island)',
    '(by|across|between) (~market|~country|~region|~state|~city|~language)',
    '(~market by ~market|~country by ~country|~city by ~city|~state by ~state|~town by ~town|~region by ~region)',
    '(~village|countryside|rural|~island|(big|large|other|capital|main) (~city)|capital|mountains|everywhere else|north|south|remote (~area|~region|~island|~community|~clinic)|urban|inner city|~suburb|suburban|inland|~highland|coastal|outback|up north|down south)',
    '(local|regional|national|cultural) (~custom|~law|~rule|~regulation|~holiday|~payment|~language|~price|~taste|~habit|~norm|~difference|~currency|~team|~title|~content|~partner|~food|~dish|~calendar|~festival|~dialect|~wage|~income|~salary)',
    '(culturally|locally|~localize|localization|~translate|~translation|~dub|dubbing|~subtitle|~dialect|native (language|speaker|speakers)|(second|first|own|home|local) language|non english|speaking)',
    '(purchasing power|exchange rate|currency|ramadan|diwali|lunar new year|golden week|eid|monsoon|payday|salary cycle|prepaid|mobile money|cash on delivery|bank transfer)',
  ],
};

/** Devices and platforms that one may treat apart. */
export const devices: Lexicon = {
  id: 'devices',
  about: 'Devices, operating systems and connection types that people use a product on.',
  phrases: [
    '(~phone|~smartphone|~handset|~iphone|~android|ios|~tablet|~ipad|~laptop|~desktop|~tv|~television|~telly|big screen|small screen|~console|~watch app|smart (tv|tvs|speaker|speakers|watch|watches)|feature (phone|phones)|~kiosk|~browser|mobile (app|web|phone|phones|network|networks|data)|web app|~chromebook|~pc|~pcs|~mac|~headset|set top|low end|older (~device|~model|~machine|~phone|~screen)|old (~device|~model|~machine|~television|~phone|~tablet)|app store|play store|landline|paper form)',
    '(2g|3g|4g|5g|wifi|wi fi|broadband|fiber|offline|low bandwidth|slow (connection|connections|network|networks|line|lines)|no signal|patchy)',
  ],
};
