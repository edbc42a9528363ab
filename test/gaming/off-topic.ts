/** Fluent prose that answers no interview question. */
export const offTopic =
  'The garden behind the house was laid out by the previous owner, who loved roses and could not abide gravel. In spring the ' +
  'blackbirds come early and quarrel over the lawn, and the neighbour leans on the fence to talk about the weather, which is ' +
  'always about to turn. Bread tastes better when the dough has stood overnight, and a kitchen that smells of it feels warmer ' +
  'than it is. My grandmother kept her recipes in a tin, written in pencil on the backs of envelopes, and none of them says how ' +
  'long anything should stay in the oven. On the way to the coast the train passes three castles and a brewery, and the light ' +
  'over the estuary in the evening is worth the detour on its own.';
