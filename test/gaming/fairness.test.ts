import { additions } from './additions.ts';
import { holdPart } from './hold.ts';
import { invariances } from './invariances.ts';

holdPart('invariances', invariances.map(({ id }) => id));
holdPart('additions', additions.map(({ check }) => check));
