import type { Lexicon } from './lexicon.ts';

const nouns = (list: string): string => list.split(/\s+/).filter(Boolean).map((noun) => `~${noun}`).join('|');

/** Things that one can point at. */
export const concreteThings: Lexicon = {
  id: 'concrete-things',
  about: 'Everyday nouns for things that can be seen, touched or pointed at: parts of a screen, of a shop, a ward, a street, a field, a match; not roles, methods, documents of work or abstractions.',
  phrases: [
    // Parts of what is on a screen, and how it is worked.
    nouns('button tile row banner carousel thumbnail slot icon badge toggle slider checkbox dropdown popup toast tab swipe scroll subtitle trailer preview playlist episode finale poster artwork billboard reminder pin password receipt barcode sticker watermark cursor keyboard keypad microphone'),
    'under fold|bus stop|bus stops|tram stop|steering wheel|thumbs up|train station|seed packet|end screen|home screen|lock screen|search bar|search box|search result|search results|watch list|wish list|opt out|off switch|push notification|text message|voice message|red dot|first tile|credit card|gift card|error message|confirm button',
    // Hardware and household things.
    nouns('phone remote television tv sofa cushion soundbar printer router cable battery charger lamp bulb sensor camera gauge laptop console headset scanner screen simulator bridge socket meter thermostat fridge freezer oven kettle cup plate fork towel bed mattress chair desk door window wall gate roof stair elevator corridor basement garage garden shed fence lock'),
    // Trade, goods and transport.
    nouns('shelf trolley basket till aisle box parcel pallet crate bag bottle jar tin envelope letter stamp coupon voucher leaflet label locker van lorry truck bus tram train ferry ramp caravan scooter bike bicycle car taxi dock junction bridge harbor warehouse depot forklift conveyor ticket turnstile airport gate runway suitcase'),
    // Care, school, field, kitchen, play, law.
    nouns('ward bed nurse midwife surgeon pharmacist pharmacy dentist wheelchair needle syringe vaccine pill bandage pump ambulance stretcher thyroid glucose insulin bloodwork clinic classroom pupil homework textbook whiteboard timetable exam worksheet desk playground library tractor barn cow calf sheep pig hen herd crop soil irrigation harvest grain milk egg apple potato tomato flower bucket auction greenhouse bread flour oven menu recipe dish tray kitchen waiter soup meal quest dungeon sword weapon armor lobby referee pitch stadium jersey coach song podcast concert curtain judge bailiff tenant landlord lease clerk'),
    nouns('grower farmer driver rider courier postman teacher librarian plumber baker butcher fisherman firefighter student grandmother grandfather mother father mum mom dad sister brother cousin aunt kid toddler baby dog cat neighbor gardener cyclist skipper captain dispatcher runner referee'),
    // Nature and weather.
    nouns('river storm rain snow frost flood wind valley mountain island village street road pavement park tree forest beach ice'),
    'salt|sand|mud|smoke|gas|fuel|drinking water|diesel|petrol|copper|steel|wood|glass|plastic|paper sign|tap water',
    // Money and identity at the desk.
    'cash|coin|coins|invoice|invoices|payslip|refund|refunds|passport|visa|bank card|direct debit|autopay|payday|mortgage|tariff|pension|rent',
    'spelling|typo|typos|accent|dialect|latin letters|alphabet|font|photo|photos|picture|pictures|kickoff|half time|weekend|breakfast|lunchtime|bedtime|school run|rush hour|night shift|christmas|sowing|halftime|exams',
    nouns('buffering autoplay voiceover dubbing captions stutter playback bitrate encode firmware heartbeat modem offline'),
  ],
};

/** What work is made of, whatever the field. */
export const workTalk: Lexicon = {
  id: 'work-talk',
  about: 'Activities, ceremonies, papers, teams and methods of office work: they can be said of any project, so a figure or thing among them proves nothing about this one.',
  phrases: [
    nouns('workshop stakeholder persona roadmap interview survey deck retro retrospective sprint framework dashboard kickoff brainstorm brainstorming offsite readout roadshow sync standup milestone deliverable canvas backlog epic wireframe prototype initiative synergy alignment strategy vision mission ideation discovery synthesis insight benchmark benchmarking hackathon playbook checklist newsletter steering committee department function facilitator raci rice okr kpi swot pestle ansoff kano moscow agile scrum kanban session meeting report scorecard methodology'),
    '(focus ~group|diary ~study|user ~research|user ~test|market ~research|desk ~research|stakeholder ~map|journey ~map|empathy ~map|empathy ~session|war room|north star|quick win|double diamond|design thinking|jobs to be done|go to market|launch plan|test plan|post it|post its|office hours|coffee chat|messaging house|value proposition|status ~report|guest ~speaker|community of practice|shared ~principle|team of|cross functional|in red|action item)',
    nouns('engineer designer analyst developer scientist researcher squad team department participant respondent interviewee attendee colleague marketer agency'),
    '(leverage|empower|delight|iterate|iterating|prioritize|prioritise|synthesize|ideate|evangelize|socialize|operationalize|best in class|world class|data driven|customer obsessed|holistic|seamless|robust|scalable|end to end|cutting edge|move the needle)',
  ],
};
