/** What English news counts, singular and plural where the plural has no -s; and words in -s that are not nouns. */

export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  "people men women children police officers staff crew fish sheep deer aircraft spacecraft cattle teeth feet mice geese personnel troops lives wives halves criteria media data series species dead".split(
    " ",
  ),
);

export const SINGULAR_COUNTS: ReadonlySet<string> = new Set(
  "person man woman child vote goal point seat game match win loss death case job home house car vehicle officer student employee worker patient soldier member country state city town village company team player run yard try wicket shot game-winner victim suspect survivor passenger".split(
    " ",
  ),
);

/** Not counted nouns although they end in -s, or they measure time and are read as durations. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(
  "is was has does as this its his us yes versus plus minus less across thus always perhaps towards besides unless afterwards sometimes says goes gets makes takes comes seems looks wins runs leads plays remains shows means needs sees gives puts keeps lets becomes begins helps turns starts stands adds hits sits ends lies rises falls years months weeks days hours minutes seconds decades centuries quarters others news politics business class process access success press address congress loss glass mass cross pass boss previous various serious famous religious nervous dangerous enormous numerous continuous dollars pounds euros cents percent times tens hundreds thousands millions billions trillions dozens".split(
    " ",
  ),
);

/** Words that may stand between a number and what it counts: 1,200 full-time employees. */
export const COUNT_MODIFIERS: ReadonlySet<string> = new Set(
  "new more other additional full-time part-time separate different young old elderly small large big local foreign federal regional international global national American British Chinese Korean Japanese Russian Ukrainian Israeli Palestinian European French German Indian US U.S. military police school high-school medical nuclear solar electric public private registered active monthly daily annual first straight consecutive career home league confirmed armed civilian male female human single major minor leading top key individual retail hotel office housing affordable residential criminal felony electoral unread monthly paying unforced unconfirmed injured wounded killed detained displaced armed uninsured unpaid abandoned damaged destroyed".split(
    " ",
  ),
);

/** What stands between a number and a plural without saying which of its kind are counted: `of the 12 who makes`. */
export const NOT_WHICH: ReadonlySet<string> = new Set(
  "and but for from into off onto out over per than that the their then there these they this those through till until upon via was were when where which while who whose why will with within without would yet are can could did does had has have his her its may might must nor not our shall she should you your all any both each every few many most much some such after ago among around away back because been before behind being below beneath beside between beyond down during ever except here how just least less like near never next now once only other others own past since soon still though thus too toward towards under unless unlike up very what whatever whether yards points goals times".split(
    " ",
  ),
);
