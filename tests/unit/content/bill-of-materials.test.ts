import { expect, test } from 'vitest';
import { stableBom } from '../../../src/content/bill-of-materials.ts';

const made = '2026-11-28T10:00:00.000Z';
const bom = (at: string, folder: string, version = '1.0.0') =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    serialNumber: `urn:uuid:${crypto.randomUUID()}`,
    metadata: { timestamp: at, component: { name: folder, version: '1' } },
    components: [{ name: 'a', version }],
  });

test('two lists of one revision are equal in every byte, wherever and whenever they are made', () => {
  const one = stableBom(bom('2026-11-28T11:00:00Z', 'here'), 'site', made);
  expect(stableBom(bom('2026-11-29T12:00:00Z', 'there'), 'site', made)).toBe(one);
  expect(JSON.parse(one)).toMatchObject({ metadata: { timestamp: made, component: { name: 'site' } } });
  expect(JSON.parse(one).serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  const { serialNumber } = JSON.parse(stableBom(bom('2026-11-28T11:00:00Z', 'here', '1.0.1'), 'site', made));
  expect(serialNumber).not.toBe(JSON.parse(one).serialNumber);
  expect(JSON.parse(stableBom(bom('a', 'b'), 'site', undefined)).metadata).not.toHaveProperty('timestamp');
});
