/** A measured value of an indicator as it is published. */
import { z } from 'zod';
import { observation } from '../model/observation.ts';

const { approximate, baseline } = observation.shape;

export const observationEntry = z.strictObject({
  id: z.string().min(1).describe('The indicator and the period, like nq03-i10/2025.'),
  ...observation.shape,
  // Where people may leave these out, the published entry has them always.
  approximate: approximate.unwrap().describe('Whether the source says "about" or gives a fraction in words.'),
  baseline: baseline.unwrap().describe('Whether it lies before the programme, that is before 2025.'),
});
