/** "13 bodies", "the bodies of five students": the dead, told by what is left of them. */

const OF_THE_DEAD = /^(?:body|bodies|corpses?)$/;

/** "governing bodies", "heavenly bodies": a body that is no one's. */
const NO_ONES =
  /^(?:administrative|advisory|celestial|civic|corporate|elected|examining|foreign|funding|governing|heavenly|heritage|independent|industry|international|judicial|legislative|local|national|official|professional|public|regional|regulatory|representative|ruling|sporting|sports|state|statutory|student|supervisory|trade|watchdog|water|world)$/;

/** Whether the word at `at` tells of dead people. */
export const isOfTheDead = (keys: readonly string[], at: number): boolean =>
  OF_THE_DEAD.test(keys[at] ?? '') && !NO_ONES.test(keys[at - 1] ?? '');
