import { defineAnnotation, type Document } from '../document.ts';
import type { Mention } from '../patterns/define-patterns.ts';
import { persons, type PersonRole } from './persons.ts';

const ofRole = (id: string, ...roles: readonly PersonRole[]) =>
  defineAnnotation(id, (document: Document): readonly Mention[] => document.read(persons).filter(({ role }) => roles.includes(role)));

/** People above the speaker. */
export const seniors = ofRole('seniors', 'senior');
/** People whom the speaker has to do with at work, above or beside: anyone but the speaker's own team and the people served. */
export const counterparts = ofRole('counterparts', 'senior', 'peer', 'department', 'named');
