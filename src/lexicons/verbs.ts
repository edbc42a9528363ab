/**
 * Common verbs in their base form: what people do at work, say, think, and what happens to things. A word belongs here if it
 * is at home as a verb; nouns that are verbs only now and then ("message", "water") stay out, since coordination
 * ("... and water") would take them for one.
 */
export const verbs: readonly string[] = (
  'accept achieve acknowledge acquire act adapt add address adjust admit adopt advise advocate afford agree aim align allocate allow analyze announce answer anticipate apologize appear apply appoint ' +
  'appreciate approach approve argue arrange arrive ask assess assign assume attach attempt attend audit automate avoid await ' +
  'back ban base beat become beg begin believe benchmark benefit bet bind block book borrow bother bounce break brief brainstorm bring browse build bundle burn buy bypass ' +
  'calculate call cancel capture care carry catch cause challenge change charge chase chat check choose circulate claim clarify clean clear click close coach collaborate collect combine come commission commit ' +
  'communicate compare compete complain complete compromise concede conclude conduct confess confirm confront connect consider consolidate construct consult contact contain contest continue contribute control convert ' +
  'convince cope copy correct cost count cover craft create criticize cross cut ' +
  'damage deal debate debug decide decline decrease dedicate defend defer define delay delegate delete deliver demand demonstrate deny depend deploy derive describe deserve design destroy detect determine develop diagnose ' +
  'dig disable disagree disappear discard discontinue discover discuss dismiss dispute distribute ditch divide do document double doubt downgrade download draft draw dress drive drop ' +
  'earn ease eat edit educate eliminate email embed emerge employ enable encourage end endorse enforce engage enjoy ensure enter escalate establish estimate evaluate examine exceed exclude execute exempt exist expand expect ' +
  'experiment explain explore export expose express extend extract ' +
  'face facilitate fail fall feed feel fetch fight figure file fill filter finalize find finish fire fit fix flag flatten flip flood fly focus follow force forecast forget forgive form formulate forward frame freeze fund ' +
  'gain gather generate get give go grab grant grow guarantee guess guide ' +
  'halt halve hand handle hang happen harm hate have hear help hesitate hide hire hit hold hope host hunt hurry hurt ' +
  'identify ignore illustrate imagine implement imply improve include increase inform inherit initiate insist inspect install instrument integrate intend interpret interrupt interview introduce invent invest investigate invite involve isolate issue iterate ' +
  'join judge jump justify keep kick kill know ' +
  'lack land last launch lay lead lean learn leave lend let leverage license lift like limit line link list listen live load localize lock log look lose love lower ' +
  'mail maintain make manage map mark match matter mean measure meet mention merge migrate mind mislead miss model modify monitor move multiply ' +
  'name need negotiate nod notice notify nudge number ' +
  'object obtain observe occur offer onboard open operate oppose opt optimize order organize outline overlook override oversee overtake overturn owe own ' +
  'package pair park partner pass pause pay persuade phone pick pilot pin place plan play plead plot point polish pose position post postpone predict prefer prepare present preserve press pretend prevent price print prioritize probe proceed process ' +
  'produce program project promise promote prompt propose protect prototype prove provide publish pull purchase pursue push put ' +
  'quantify query question quit quote ' +
  'raise ramp randomize rank rate reach react read realize reassign reassure rebuild recall receive recognize recommend reconcile reconsider reconvert record recover recruit redesign redirect redo redraw reduce refer refine reflect reframe refund refuse regret reject relate release rely remain remember remind remove ' +
  'rename renegotiate renew reopen reorganize repair repeat rephrase replace reply report represent request require reroute reschedule research reserve reset resist resolve respect respond rest restart restore restrict restructure result resume retain retire rethink retrain return reuse reveal reverse revert review revise reward rewrite rework ride ring rise risk roll rotate route rule run rush ' +
  'sample satisfy save say scale scan schedule scope score scrap scrape screen scroll seal search secure see seek seem segment select sell send separate serve set settle shadow shake shape share shift ship shop shorten shout show shrink shut shelve sign simplify simulate sit size sketch skip slice slip slow smooth solve sort sound spare speak specify spend split sponsor spot spread stabilize stack staff stage stand standardize start state stay steal steer step stick stop store streamline strengthen stress stretch strike strip structure struggle study ' +
  'submit subscribe substitute succeed suffer suggest suit summarize sunset supply support suppose surface surprise survey survive suspect suspend swap swear sweep switch ' +
  'tackle tag take talk target teach telephone tell tend test thank think threaten throw tie tighten track trade train transfer transform translate travel treat trial triage trigger trim trust try tune turn tweak type ' +
  'uncover undercut underestimate understand undertake undo unlock update upgrade upload upset urge use validate value vary verify veto view visit volunteer vote ' +
  'wait wake walk want warn watch weaken wear weigh welcome widen win wind wipe wish withdraw witness wonder work worry worsen wrap write yield'
).split(' ');

/** Verbs of saying, thinking and wanting: what only a person or a body of persons can do. */
export const personVerbs: readonly string[] = (
  'say tell ask argue insist claim think believe feel want agree disagree object reply answer explain suggest propose decide refuse push worry like hate love know promise complain admit recommend warn write call email phone text ping decline veto approve sign ' +
  'prefer expect hope doubt concede challenge convince persuade overrule resist query question demand request invite offer join leave quit resign run lead own build design present show send escalate point raise remind assume fear swear preach teach advise note mention confirm deny laugh nod shout'
).split(' ');

/** Verbs that are as much at home as nouns, so that "and price ..." may begin either. Base forms. */
export const nounLikeVerbs: readonly string[] = (
  'address answer approach attempt audit back ban base benchmark benefit bet block book break brief budget build call cap care cause challenge change charge chat check claim comment control copy cost count cover credit damage deal debate decline demand deposit design document double ' +
  'doubt draft draw drive drop end experiment export face fall feature figure file filter finish fix flag flow focus force forecast form frame fund gain group guess guide handle hand harm help hire hold hope host impact import increase influence interview issue judge jump kick lack land launch lead ' +
  'license lift light limit line link list load lock log look loss market mark match matter measure message mind model monitor move name need note notice number object offer open order outline package page pair park partner pass pause pay phone pick pilot pin place plan play plot point position post ' +
  'press price print process produce product profile program progress project promise prompt purchase push question quote ramp range rank rate reach read record release repair repeat reply report request research reserve rest result return reveal review reward ride ring rise risk roll route rule run rush sample save scale scan schedule scope score scrap ' +
  'screen scroll search seal segment sense service set shadow shape share shift ship shop show shout sign signal size sketch skip slice slip sort sound spare split sponsor spot spread staff stage stand start state stay steer step stick stock stop store stress stretch strike strip structure struggle study ' +
  'sunset supply support survey swap sweep switch tag talk target tackle tax test text thank throw tie time title touch track trade train transfer travel treat trial trigger trim trust try turn type update upgrade upload use value view visit voice vote wait walk watch weather win wind work worry wrap yield'
).split(' ');
