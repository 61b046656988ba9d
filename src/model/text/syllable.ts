/** Whether a word is a syllable of Vietnamese: this distinguishes Vietnamese text from text in other encodings. */

// Quốc ngữ, each sound with its tone taken off. "q" and "g" stand before the "u" and "i" of the rime.
const onset = /^(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|[bcdđghklmnpqrstvx])?/u;
const rimes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uênh uêch uêt ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh
   uyt uyu uyp uau ue ueo uen uet uai uan uang uanh uat uay uac uach uap uao uăc uăn uăng uăt uăm uit
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu ynh yt yn`
    .trim()
    .split(/\s+/u),
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const acuteOrDot = /[\u0301\u0323]/u;
// What ends in one of these sounds has the acute or the dot.
const stopped = /(?:[cpt]|ch)$/u;
// k, gh and ngh stand before e, ê, i and y; c, g and ng before the others ("gì" apart).
const misspelt = /^(?:k[aăâoôơuư]|c[eêiy]|n?gh[aăâoôơuưy]|ng[eêiy]|g[eêy])/u;

/**
 * Whether a word is spelt like a syllable of Vietnamese, with its tone: `chuyển`, `Bộ` and `an` are, `data` and
 * `chuyÓn` are not. Capitals do not count.
 * @param word one word, without marks
 */
export function isSyllable(word: string): boolean {
  const known = syllables.get(word);
  if (known !== undefined) return known;
  const spelt = isSpeltAsSyllable(word);
  syllables.set(word, spelt);
  return spelt;
}

/** Words that were looked at: a text has the same ones again and again. */
const syllables = new Map<string, boolean>();

function isSpeltAsSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const marks = apart.match(tones) ?? [];
  if (marks.length > 1) return false;
  const plain = apart.replace(tones, '').normalize('NFC');
  if (misspelt.test(plain)) return false;
  // "gi" is an onset of its own in "gia" and an onset with its rime in "gì".
  const rime = plain.replace(onset, '');
  const whole = plain.startsWith('g') ? plain.slice(1) : rime;
  if (!rimes.has(rime) && !rimes.has(whole)) return false;
  return !stopped.test(plain) || marks.some((mark) => acuteOrDot.test(mark));
}
