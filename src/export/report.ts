/** A progress report as it is published. */
import { z } from 'zod';
import { reportId, reportShape, statedPlace } from '../model/progress-report.ts';

export const reportEntry = z.strictObject({
  id: reportId.describe('The task and the day, like nq03-76/2026-03-02.'),
  ...reportShape,
  statedIn: statedPlace.optional(),
});
