import { DOCUMENTS } from './documents';
import { PEOPLE } from './people';
import { PLACES } from './places';
import type { Concept } from './types';

/** All meanings that are known; a test checks that no name stands for two of the same kind. */
export const CONCEPTS: readonly Concept[] = [...PEOPLE, ...DOCUMENTS, ...PLACES];
