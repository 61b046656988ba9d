import { describe, expect, test } from 'vitest';
import { unknownAgency } from '../../../src/parse/agency-cells.ts';
import { languageWords } from '../../../src/parse/language.ts';
import { buildAgencyNames, parseNames } from '../../../src/parse/names.ts';
import { registry } from '../../fixtures/parsing.ts';
import { readAgencies } from '../../seeds/project.ts';

const real = buildAgencyNames(await readAgencies());
const small = buildAgencyNames(registry);
const { en, vi } = languageWords;

const read = (cell: string, names = real, words = en) => {
  const { mentions, oddities } = parseNames(cell, names, words);
  return {
    agencies: mentions.map((mention) => mention.agency).join(' '),
    rules: oddities.map((oddity) => oddity.rule),
  };
};

describe('an agency cell of seed 001', () => {
  test.each<[line: number, cell: string, agencies: string, rules?: string[]]>([
    [479, 'Ministry of Information and Communications', 'mic'],
    [485, 'VTV, VOV, VNA, localities', 'vtv vov vna localities'],
    [491, 'Relevant ministries, agencies, and localities', 'relevant-ministries-agencies-localities'],
    [
      521,
      'Ministry of Information and Communications Ministry of Science and Technology',
      'mic most',
      ['missing-separator'],
    ],
    [527, 'Ministries, sectors, localities', 'ministries-sectors-localities'],
    [629, 'Ministry of Science and Technology, Ministry of Information and Communications', 'most mic'],
    [701, 'Ministries and sectors', 'ministries-sectors'],
    [707, 'Relevant ministries and agencies', 'relevant-ministries-agencies'],
    [755, 'Ministry of Planning and Investment, Ministry of Industry and Trade', 'mpi moit'],
    [
      761,
      'Ministry of Science and Technology, Ministry of Information and Communications, Ministry of Planning and Investment, and localities',
      'most mic mpi localities',
    ],
    [791, 'Ministry of Science and Technology, Ministry of Natural Resources and Environment', 'most monre'],
    [
      797,
      'Ministry of Industry and Trade, Ministry of Natural Resources and Environment, Ministry of Construction, Ministry of Transport',
      'moit monre moc mot',
    ],
    [863, 'Selected localities', 'selected-localities'],
    [
      869,
      'Centrally affiliated cities and selected provinces meeting the conditions',
      'centrally-affiliated-cities-and-selected-provinces',
    ],
    [881, 'Localities', 'localities'],
    [
      905,
      'Ministries and agencies in charge of national and specialized databases',
      'ministries-in-charge-of-databases',
    ],
    [941, 'Ministry of Planning and Investment, Ministry of Finance', 'mpi mof'],
    [989, 'Vietnam Academy of Science and Technology, Vietnam Academy of Social Sciences', 'vast vass'],
    [1061, 'Government Office', 'gov-office'],
    [1085, 'Ministry of Culture, Sports, and Tourism', 'mcst'],
    [
      1115,
      'Ministry of Information and Communications, Ministry of National Defense, Ministry of Public Security',
      'mic mnd mps',
    ],
    [
      1145,
      'Ministry of Public Security, Ministry of Labor - Invalids and Social Affairs, Ministry of Natural Resources and Environment, Ministry of Transport, State Bank of Vietnam, Ministry of Agriculture and Rural Development, Ministry of Science and Technology, Ministry of Finance',
      'mps molisa monre mot sbv mard most mof',
    ],
    [1175, 'Government Office; Ministry of Public Security', 'gov-office mps'],
    [1187, 'Provinces and centrally affiliated cities', 'provinces-and-centrally-affiliated-cities'],
    [1337, 'Digital technology corporations and enterprises', 'digital-technology-enterprises'],
    [
      480,
      'Central Propaganda and Education Commission; ministries, agencies, localities; VTV, VOV, VNA',
      'cpec ministries-agencies-localities vtv vov vna',
    ],
    [
      564,
      'Ministry of Public Security, Ministry of Home Affairs, Ministry of Planning and Investment, Ministry of Finance, Ministry of Labor - Invalids and Social Affairs, Government Inspectorate, ministries, agencies, and localities',
      'mps moha mpi mof molisa gov-inspectorate ministries-agencies-localities',
    ],
    [696, 'Ministry of Finance, relevant ministries and agencies', 'mof relevant-ministries-agencies'],
    [
      780,
      'Ministry of Science and Technology, relevant ministries and agencies, localities',
      'most relevant-ministries-agencies localities',
    ],
    [
      792,
      'Ministry of National Defense, Vietnam Academy of Science and Technology, relevant ministries and agencies, localities',
      'mnd vast relevant-ministries-agencies localities',
    ],
    [804, 'Ministries, sectors, and localities', 'ministries-sectors-localities'],
    [
      822,
      'Ministry of Information and Communications, relevant ministries, localities',
      'mic relevant-ministries localities',
    ],
    [834, '-', '', ['dash-cell']],
    [954, 'Relevant ministries, sectors, and localities.', 'relevant-ministries-sectors-localities', ['trailing-stop']],
    [972, 'Ministry of Science and Technology, relevant ministries, sectors', 'most relevant-ministries-sectors'],
    [1002, 'Ministry of Finance, relevant ministries', 'mof relevant-ministries'],
    [
      1038,
      "Party agencies, National Assembly, Supreme People’s Court, Supreme People's Procuracy",
      'party-agencies national-assembly spc spp',
    ],
    [
      1164,
      'Vietnam Social Security, Ministry of Public Security, Bac Ninh, Binh Duong, An Giang provinces',
      'vss mps bac-ninh binh-duong an-giang',
      ['shared-noun'],
    ],
    [1182, 'Ministry of Planning and Investment, State Bank of Vietnam', 'mpi sbv'],
    [
      1320,
      'Ministries, sectors, localities, relevant enterprises, Vietnam’s overseas diplomatic missions',
      'ministries-sectors-localities relevant-enterprises overseas-diplomatic-missions',
    ],
    [
      1326,
      'Relevant ministries, sectors, localities, Vietnam’s overseas diplomatic missions',
      'relevant-ministries-sectors-localities overseas-diplomatic-missions',
    ],
    [
      393,
      'Ministry of Public Security, Ministry of Information and Communications, and relevant ministries and agencies',
      'mps mic relevant-ministries-agencies',
    ],
    [398, 'The State Bank of Vietnam', 'sbv'],
    [408, 'Ministry of Health', 'moh'],
    [493, '', ''],
  ])('line %i, "%s", names its agencies in order', (_line, cell, agencies, rules = []) => {
    expect(read(cell)).toEqual({ agencies, rules });
  });
});

describe('a Vietnamese agency cell', () => {
  test.each<[cell: string, agencies: string, rules?: string[]]>([
    ['Bộ Y tế', 'health'],
    ['BO Y TE', 'health'],
    ['BYT, BKHCN và BCA', 'health science police'],
    ['Bộ Văn hóa, Thể thao và Du lịch; Bộ Tài chính', 'culture finance'],
    ['Bộ Công an, các bộ, ngành, địa phương', 'police ministries-localities'],
    ['UBND các tỉnh Sơn La, Huế', 'localities son-la hue', ['missing-separator']],
    ['Văn phòng Chính phủ cùng Bộ Y tế', 'office health'],
  ])('"%s" names its agencies in order', (cell, agencies, rules = []) => {
    expect(read(cell, small, vi)).toEqual({ agencies, rules });
  });
});

describe('what is no name', () => {
  test('is reported with the nearest name', () => {
    const { mentions, oddities } = parseNames('Ministry of Helth, Ministry of Finance', small, en);
    expect(mentions.map((mention) => mention.agency)).toEqual(['finance']);
    expect(oddities).toEqual([{ rule: 'agency-unknown', text: 'Ministry of Helth', nearest: 'Ministry of Health' }]);
  });

  test.each([
    ['Ministry of Health (lead), Ministry of Finance', 'health finance'],
    ['Ministry of Health Inspectorate', 'health'],
    ['Ministry', ''],
    ['<b>Ministry of Health</b>', 'health'],
    ['constructor, __proto__', ''],
  ])('is reported beside the names of "%s"', (cell, agencies) => {
    const reading = read(cell, small);
    expect(reading.agencies).toBe(agencies);
    expect(reading.rules).toContain('agency-unknown');
  });

  test('is the longest name where one name starts another', () => {
    expect(read('Relevant ministries and localities', small).agencies).toBe('relevant-ministries localities');
    expect(read('Ministries and localities', small).agencies).toBe('ministries-localities');
  });

  test('is told apart from another spelling of a name', () => {
    const [usual, other] = ['Ministry of Culture, Sports, and Tourism', 'Ministry of Culture, Sports and Tourism'].map(
      (cell) => parseNames(cell, small, en).mentions[0],
    );
    expect(usual?.other).toBe(false);
    expect(other?.other).toBe(true);
  });
});

describe('a name in letters that look like those of the registry', () => {
  test.each(['Bộ Kế hoạch và \u00D0ầu tư', 'Bộ Kế hoạch và \u00F0ầu tư', 'Bộ Kế hoạch và \u0189ầu tư'])(
    'is that name: "%s"',
    (cell) => {
      expect(read(cell, real, vi)).toEqual({ agencies: 'mpi', rules: [] });
    },
  );

  test('is told from it by code points where it is another', () => {
    expect(unknownAgency('\u041Cinistry of Health', 'Ministry of Health')).toContain('М (U+041C), not M (U+004D)');
    expect(unknownAgency('Ministry of Heolth', 'Ministry of Health')).toContain('otherNames');
  });
});
