/**
 * Names of the months, January first, in the languages that news is mostly written in: full names, forms that stand in
 * dates (genitives), and abbreviations; all in lower case without a closing point.
 */
const TABLE = `
january jan januar jänner jaenner janvier janv enero ene gennaio gen janeiro januari janari leden ledna január januára januar január tammikuu tammikuuta styczeń stycznia sty ocak oca января январь янв січня січ ιανουαρίου ιαν ιανουάριος ianuarie ian януари siječnja јануар januára janv jaanuar janvāris sausio يناير كانون ינואר בינואר जनवरी มกราคม ม.ค januari tháng1 gener urtarrila enair xaneiro
february feb februar feber février févr fevr fev febrero febbraio febb fevereiro februari únor února február februára helmikuu helmikuuta luty lutego lut şubat şub февраля февраль фев февр лютого лют φεβρουαρίου φεβ φεβρουάριος februarie февруари veljače фебруар veebruar februāris vasario فبراير شباط פברואר בפברואר फरवरी กุมภาพันธ์ ก.พ febrer
march mar märz maerz mrz mär mars marzo março marco maart mrt březen března marec marca március márc marts maaliskuu maaliskuuta marzec marca mart марта март мар березня бер μαρτίου μαρ μάρτιος martie ožujka märts marts kovo مارس آذار מרץ במרץ मार्च มีนาคม มี.ค maret mac març
april apr avril avr abril abr aprile dubna duben apríl apríla április ápr huhtikuu huhtikuuta kwiecień kwietnia kwi nisan nis апреля апрель апр квітня квіт απριλίου απρ απρίλιος aprilie април travnja aprill aprīlis balandžio أبريل ابريل نيسان אפריל באפריל अप्रैल เมษายน เม.ย
may mai mayo maggio mag maio mei maj května květen máj mája május toukokuu toukokuuta maja maí mayıs may мая май травня трав μαΐου μαϊ μάιος майа mayıs maijs gegužės مايو أيار מאי במאי मई พฤษภาคม พ.ค mai toukok svibnja мај
june jun juni juin junio giugno giu junho juni června červen jún júna június jún kesäkuu kesäkuuta czerwiec czerwca cze haziran haz июня июнь июн червня черв ιουνίου ιουν ιούνιος iunie iun юни lipnja juuni jūnijs birželio يونيو حزيران יוני ביוני जून มิถุนายน มิ.ย júní јун juny
july jul juli juillet juil julio luglio lug julho července červenec júl júla július heinäkuu heinäkuuta lipiec lipca lip temmuz tem июля июль июл липня лип ιουλίου ιουλ ιούλιος iulie iul юли srpnja juuli jūlijs liepos يوليو تموز יולי ביולי जुलाई กรกฎาคม ก.ค júlí јул juliol
august aug août aout agosto ago srpna srpen augusta augusztus elokuu elokuuta sierpień sierpnia sie ağustos ağu августа август авг серпня серп αυγούστου αυγ αύγουστος август kolovoza augusti augusts rugpjūčio أغسطس آب אוגוסט באוגוסט अगस्त สิงหาคม ส.ค augustus ágúst agustus ogos agost
september sep sept septembre septiembre settembre set setembro září szeptember szept syyskuu syyskuuta wrzesień września wrz eylül eyl сентября сентябрь сент сен вересня вер σεπτεμβρίου σεπ σεπτέμβριος septembrie септември rujna septembra septembris rugsėjo سبتمبر أيلول ספטמבר בספטמבר सितंबर กันยายน ก.ย setembre
october oct oktober okt octobre octubre ottobre ott outubro out října říjen október októbra okt lokakuu lokakuuta październik października paź ekim eki октября октябрь окт жовтня жовт οκτωβρίου οκτ οκτώβριος octombrie октомври listopada oktoober oktobris spalio أكتوبر اكتوبر תשרין אוקטובר באוקטובר अक्टूबर ตุลาคม ต.ค octubre
november nov novembre noviembre novembro listopadu listopad novembra november marraskuu marraskuuta listopada lis kasım kas ноября ноябрь ноя листопада лист νοεμβρίου νοε νοέμβριος noiembrie ноември studenoga novembris lapkričio نوفمبر נובמבר בנובמבר नवंबर พฤศจิกายน พ.ย nóvember nopember
december dec dezember dez décembre déc diciembre dic dicembre dezembro prosince prosinec decembra joulukuu joulukuuta grudzień grudnia gru aralık ara декабря декабрь дек грудня груд δεκεμβρίου δεκ δεκέμβριος decembrie декември prosinca detsember decembris gruodžio ديسمبر דצמבר בדצמבר दिसंबर ธันวาคม ธ.ค desember des december disember desembre`;

/** Month number by name. A name that is two months in two languages (listopad, prosinec) keeps the first given. */
export const MONTH_BY_NAME: ReadonlyMap<string, number> = readTable();

function readTable(): Map<string, number> {
  const months = new Map<string, number>();
  const rows = TABLE.trim().split("\n");
  for (const [index, row] of rows.entries()) {
    for (const name of row.split(" ")) if (!months.has(name)) months.set(name, index + 1);
  }
  // Both Croatian (October) and Polish or Czech (November): the genitive of Polish is by far the more frequent in dates.
  months.set("listopada", 11);
  return months;
}
