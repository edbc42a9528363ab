import { expect } from 'vitest';
import { attacks } from './attacks.ts';
import { holdPart } from './hold.ts';
import { transformations } from './transformations.ts';

holdPart('attacks', attacks.map(({ id }) => id), ({ advanced }) => expect(advanced).toBe(0));
holdPart('transformations', [...transformations.map(({ id }) => id), 'borrowed']);
