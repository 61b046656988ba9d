/** The tests of a later release share its build, which takes as long as all of them. */
import './later/amended.ts';
import './later/gone.ts';
