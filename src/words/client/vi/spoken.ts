/** Loaded by pages in Vietnamese before their scripts. */
import { speak } from '../spoken.ts';
import { catalogue } from './catalogue.ts';
import { query } from './query.ts';
import { schedule } from './schedule.ts';
import { search } from './search.ts';

speak('vi', { catalogue, query, schedule, search });
