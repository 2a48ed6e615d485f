import type { LabelTemplate } from '../templateTypes';
import { chineseExpress } from './chineseExpress';
import { generic } from './generic';

/** All looks of labels, in the order in which they are offered. */
export const LABEL_TEMPLATES: readonly LabelTemplate[] = [generic, chineseExpress];
