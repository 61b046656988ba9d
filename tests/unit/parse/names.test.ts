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

describe('names that share their first word', () => {
  test.each<[cell: string, agencies: string, words?: typeof en]>([
    ['Các Bộ: Tài chính, Công an', 'finance police', vi],
    ['Các Bộ Tài chính, Công an và Y tế; Văn phòng Chính phủ', 'finance police health office', vi],
    ['Các bộ (Tài chính, Công an), Văn phòng Chính phủ', 'finance police office', vi],
    ['Các bộ, ngành: Tài chính, Y tế', 'finance health', vi],
    ['Các Bộ: KH&CN, Văn hóa, Thể thao và Du lịch, Y tế', 'science culture health', vi],
    ['Bộ Y tế, Tài chính', 'health finance', vi],
    ['Ministries of Finance, Health and Public Security', 'finance health police'],
    ['The Ministries of Science & Technology and Finance', 'science finance'],
    ['Ministries: Culture, Sports, and Tourism, Health', 'culture health'],
  ])('"%s" are that many bodies, and it is said', (cell, agencies, words = en) => {
    expect(read(cell, small, words)).toEqual({ agencies, rules: ['shared-noun'] });
  });

  test('are no guess: what follows must be a whole name', () => {
    expect(read('Các Bộ: Tài chính, Tài sản', small, vi).rules).toContain('agency-unknown');
    expect(read('Các Bộ: Tài chính công, Y tế', small, vi).rules).toContain('agency-unknown');
    expect(read('Ministries of Finance, Fishery', small).rules).toContain('agency-unknown');
    expect(read('Các bộ, ngành, địa phương', small, vi)).toEqual({ agencies: 'ministries-localities', rules: [] });
  });
});

describe('initials behind a first word', () => {
  test.each([
    ['Bộ KH&CN', 'science'],
    ['Bộ KH & CN', 'science'],
    ['Bộ KHCN; Bộ VHTT&DL', 'science culture'],
    ['Bộ VH-TT-DL', 'culture'],
    ['Bộ Khoa học & Công nghệ', 'science'],
  ])('"%s" are a name', (cell, agencies) => {
    expect(read(cell, small, vi)).toEqual({ agencies, rules: [] });
  });

  test('that two bodies share name neither', () => {
    const twice = buildAgencyNames([
      ...registry,
      {
        ...(registry[2] as (typeof registry)[0]),
        id: 'other',
        name: 'Other',
        nameVi: 'Bộ Kế hoạch Chăn nuôi',
        abbreviation: null,
      },
    ]);
    expect(read('Bộ KH&CN', twice, vi)).toEqual({ agencies: '', rules: ['agency-unknown'] });
  });

  test.each(['bộ kh&cn', 'Bộ KH&XX', 'KH&CN'])('are no other words: "%s"', (cell) => {
    expect(read(cell, small, vi).rules).toEqual(['agency-unknown']);
  });
});

describe('roles in one cell', () => {
  const roles = (cell: string, words = vi) => {
    const { mentions, oddities } = parseNames(cell, small, words);
    return [
      mentions.map(({ agency, role }) => `${agency} ${role}`).join(', '),
      [...new Set(oddities.map(({ rule }) => rule))].join(' '),
    ];
  };

  test.each<[cell: string, words?: typeof en]>([
    ['Chủ trì: Bộ Y tế; Phối hợp: Bộ Công an'],
    ['Chủ trì: Bộ Y tế. Phối hợp: Bộ Công an'.replace('.', ';')],
    ['- Chủ trì: Bộ Y tế\n- Phối hợp: Bộ Công an'],
    ['Cơ quan chủ trì: Bộ Y tế; cơ quan phối hợp: Bộ Công an'],
    ['Chủ trì - Bộ Y tế; Phối hợp - Bộ Công an'],
    ['Chủ trì – Bộ Y tế, phối hợp – Bộ Công an'],
    ['Lead - Ministry of Health; Partners - Ministry of Public Security', en],
    ['Bộ Y tế chủ trì, phối hợp với Bộ Công an'],
    ['Bộ Y tế chủ trì; Bộ Công an phối hợp'],
    ['Bộ Y tế (chủ trì), Bộ Công an (phối hợp)'],
    ['Lead: Ministry of Health; Support: Ministry of Public Security', en],
    ['Ministry of Health (lead), Ministry of Public Security (support)', en],
  ])('of "%s" are told apart', (cell, words = vi) => {
    expect(roles(cell, words)).toEqual(['health lead, police coordinating', 'role-in-cell']);
  });

  test('that some names have and others lack are an error', () => {
    expect(read('Bộ Y tế (chủ trì), Bộ Công an', small, vi).rules).toContain('agency-unknown');
  });
});

describe('brackets behind a name', () => {
  test.each([
    ['Bộ Y tế (Cục A)', 'health', ['agency-part']],
    ['Bộ Y tế (Cục A, Vụ B); Bộ Công an', 'health police', ['agency-part']],
    ['Bộ Y tế (BYT)', 'health', []],
    ['Bộ Công an (Bộ Y tế)', 'police health', ['missing-separator']],
    ['Bộ Công an (Bộ Y té học)', 'police health', ['agency-unknown', 'agency-unknown']],
    ['Bộ Y tế (Cục A', 'health', ['agency-unknown']],
  ])('"%s"', (cell, agencies, rules) => {
    expect(read(cell, small, vi)).toEqual({ agencies, rules });
  });
});

describe('words that one document gives a meaning', () => {
  const sở = { 'Sở Tài chính': 'finance', 'Các sở': ['health', 'police'], 'Bộ Y tế': 'culture' };
  const own = buildAgencyNames(registry, sở);

  test('mean it there and nowhere else', () => {
    expect(read('Sở Tài chính, các sở', own, vi)).toEqual({ agencies: 'finance health police', rules: [] });
    expect(read('Sở Tài chính', small, vi).rules).toEqual(['agency-unknown']);
    expect(read('Sở Tài chính', buildAgencyNames(registry, { 'Sở Tài chính': 'police' }), vi).agencies).toBe('police');
  });

  test('count before the names of the registry', () => {
    expect(read('BỘ Y TẾ; BYT', own, vi).agencies).toBe('culture health');
  });
});

describe('words that are mostly shortened', () => {
  const own = buildAgencyNames(registry, { 'Ủy ban nhân dân thành phố Huế': 'hue' });
  test.each(['UBND thành phố Huế', 'UBND TP Huế', 'UBND TP. Huế', 'Uỷ ban Nhân dân TP. Huế'])('"%s"', (cell) => {
    expect(read(cell, own, vi)).toEqual({ agencies: 'hue', rules: [] });
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
