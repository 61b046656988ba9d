import { describe, expect, test } from 'vitest';
import { findLegacyText } from '../../../../src/model/text/legacy-fonts.ts';
import { isSyllable } from '../../../../src/model/text/syllable.ts';

describe('Vietnamese in the letters of an old font', () => {
  test.each([
    // Lines, cells and single words.
    ['TCVN3', 'a) Tuyªn truyÒn trªn b¸o chÝ vÒ chuyÓn ®æi sè.', 'Tuyên truyền trên'],
    ['TCVN3', '§µo t¹o c¸n bé.', 'Đào tạo cán'],
    ['TCVN3', 'LuËt', 'Luật'],
    ['TCVN3', '§Ò ¸n', 'Đề án'],
    ['TCVN3', 'Th\u00ADêng xuyªn', 'Th\u01B0ờng xuyên'],
    ['TCVN3', 'H»ng n¨m', 'Hằng năm'],
    ['TCVN3', 'Quý II n¨m 2025', 'năm'],
    ['TCVN3', 'Bé Quèc phßng', 'Quốc phòng'],
    ['TCVN3', 'Bé Néi vô', 'Nội'],
    ['TCVN3', 'the office (V¨n phßng ChÝnh phñ) reports', 'Văn phòng Chính'],
    ['TCVN3', 'Thêi h¹n', 'Thời hạn'],
    ['TCVN3', 'KÕ ho¹ch', 'Kế hoạch'],
    ['TCVN3', 'chñ tr×', 'chủ trì'],
    ['VNI', 'Keá hoaïch', 'Kế hoạch'],
    ['VNI', 'Nghò quyeát', 'Nghị quyết'],
    ['VNI', 'tæ leä', 'tỉ lệ'],
    ['VNI', 'chuû trì', 'chủ'],
    ['TCVN3', '1 | Đào tạo cán bộ. | Bé Y tÕ | Quý II năm 2025 |', 'tế'],
    ['VNI', 'b) Ñaøo taïo caùn boä coâng chöùc.', 'Đào tạo cán'],
    ['VNI', 'ÑAØO TAÏO CAÙN BOÄ', 'ĐÀO TẠO CÁN'],
    ['VNI', 'Boä Y teá', 'Bộ tế'],
    ['VNI', 'Haèng naêm', 'Hằng năm'],
    ['VNI', 'Nghò ñònh cuûa Chính phuû', 'Nghị định của'],
    ['VISCII', 'Ðào tÕo cán bµ, công chÑc', 'tạo bộ chức'],
    ['VISCII', 'Tuyên truy«n trên báo chí v« chuy¬n ð±i s¯.', 'truyền chuyển đổi'],
    ['VISCII', 'Bµ Khoa h÷c và Công ngh®', 'Bộ học'],
    ['VISCII', 'Thü tß¾ng Chính phü ký Ngh¸ ð¸nh.', 'Thủ tướng phủ'],
    ['VPS', 'ñào tåo cán b¶, công chÙc, viên chÙc.', 'Đào tạo bộ'],
    ['VPS', 'Tuyên truyŠn trên báo chí vŠ chuy‹n Ç°i sÓ.', 'truyền về chuyển'],
    ['VPS', 'Thû tÜ§ng Chính phû kš NghÎ ÇÎnh.', 'Thủ tướng phủ'],
  ])('is known as %s: "%s"', (encoding, line, meant) => {
    expect(findLegacyText(line)).toMatchObject({ encoding, meant });
  });

  test.each([
    'Bộ Kế hoạch và Đầu tư, Bộ Công an, Hà Nội, Đà Nẵng',
    // Syllables whose letters all stand in the western encodings.
    'hoà bình, thuý, toán, giá, gì, quý, lý, kỹ, là, xã, đô, sè, én, ý, ô, à',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'ĐÀO TẠO CÁN BỘ ở Đắk Lắk',
    '109/2022/NÐ-CP, QÐ-TTg, Ðà Nẵng, Ðào, Ðô',
    'São Paulo, Curaçao, Réunion and Côte d’Ivoire',
    'Müller, Zoë, Noël, naïve, café, résumé, Nestlé, Raúl, Saúl, García, Núñez, Señor',
    'Thaï',
    'São Tomé, Haïti, là où, né à Köln',
    'où est la Thaï Airways, déjà, même, être',
    'Västra Götalands län, Skåne län; då töm än',
    'Ærø, Tromsø, Århus, på, Þingvellir, Guðmundur',
    '5 µm and 10 µg, m² or m³ at 20 °C, n×m, a÷b, ½, task¹, to², nº 5, 1ª',
    'Microsoft® Windows™ © 2025, § 5, 10 £, ¥ 5, ±3',
    '«Le Monde» “El País” – «s» “s” … • · text¶',
    'Dvořák, Łódź, Škoda, İstanbul, Ångström',
    'Россия, Ελλάδα, 東京, ประเทศไทย',
    '',
  ])('is not seen in "%s"', (line) => {
    expect(findLegacyText(line)).toBeUndefined();
  });
});

describe('a syllable of Vietnamese', () => {
  test.each('chuyển Bộ an ĐÀO nghĩa giếng gì quốc quyết khuỷu thuở ngoằn yêu ý'.split(' '))('is "%s"', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  test.each('data chuyÓn tec cêk ngê kưn bổổ à́ x Thaï taïo ng'.split(' '))('is not "%s"', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
