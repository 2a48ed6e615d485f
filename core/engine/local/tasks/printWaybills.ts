import { makeWaybills } from '../../../waybill/makeWaybills';
import type { Task } from './types';

/** Reads, checks and prints orders. */
export const printWaybills: Task<'waybill'> = async (request) => await makeWaybills(request);
