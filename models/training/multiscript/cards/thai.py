"""Thai identity cards, licences, plates and addresses. Names of provinces are public facts."""

SHARE = 0.42  # of the lines in this language
PLATE_SHARE = 0.55  # of these, lines of number plates
LOCAL_DIGITS = 0.12  # share of the lines whose digits turn into local ones
TEMPLATES = (
    '{title}{first} {last}',
    '{title} {first} {last}',
    '{first} {last}',
    'ชื่อตัวและชื่อสกุล {title} {first} {last}',
    'ชื่อ {title} {first}',
    'ชื่อสกุล {last}',
    'ชื่อตัวและชื่อสกุล',
    'เลขประจำตัวประชาชน',
    'เลขประจำตัวประชาชน {id}',
    '{id}',
    '{id}',
    'บัตรประจำตัวประชาชน',
    'บัตรประจำตัวประชาชน Thai National ID Card',
    'Thai National ID Card',
    'Identification Number',
    'เกิดวันที่ {day} {shortmonth} {byear}',
    'เกิดวันที่ {day} {shortmonth} {byear}',
    '{day} {shortmonth} {byear}',
    '{day} {shortmonth} {byear}',
    '{day} {month} {byear}',
    '{day} {month} พ.ศ. {byear}',
    'วันที่ {day} เดือน {month} พ.ศ. {byear}',
    'Date of Birth {day} {enmonth} {year}',
    '{day} {enmonth} {year}',
    'Name {entitle} {enfirst}',
    'Last name {enlast}',
    'ศาสนา {religion}',
    'ศาสนา',
    'ที่อยู่ {house} หมู่ที่ {small} ต.{word}{word}',
    'ที่อยู่',
    'อ.{word}{word} จ.{province}',
    'ต.{word} อ.{word}{word} จ.{province}',
    '{house} หมู่ที่ {small} ต.{word} อ.{word} จ.{province}',
    'อ.เมือง{province} จ.{province}',
    '{house} ถ.{word} แขวง{word} เขต{word} กรุงเทพมหานคร',
    'แขวง{word}{word} เขต{word}{word} กรุงเทพมหานคร',
    'วันออกบัตร',
    'วันบัตรหมดอายุ',
    'Date of Issue',
    'Date of Expiry',
    'เจ้าพนักงานออกบัตร',
    '({title}{first} {last})',
    'หมู่โลหิต {blood}',
    'ใบอนุญาตขับรถ',
    'ใบอนุญาตขับรถยนต์ส่วนบุคคล',
    'ชนิด ตลอดชีพ',
    'ฉบับที่ {d8}',
    'วันอนุญาต',
    'วันสิ้นอายุ',
    'นายทะเบียน',
    'บัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย',
    'สัญชาติ {nation}',
    'เพศ {sex}',
    'น้ำหนัก {d2} กก.',
    'ส่วนสูง 1{d2} ซม.',
    'ราชอาณาจักรไทย',
    'กระทรวงมหาดไทย',
    'กรมการปกครอง',
    'กรมการขนส่งทางบก',
    'โทร. 0{d2}-{d3}-{d4}',
    'ซอย {small} ถนน{word}',
    'รหัสไปรษณีย์ {d5}',
    '{province} {d5}',
    'ราคา {num} บาท',
    '{num} บาท',
    'ใบเสร็จรับเงิน',
    'เลขที่ {house}',
    'ทะเบียนเลขที่ {d13}',
)
PLATES = (
    '{consonant}{consonant} {number}',
    '{consonant}{consonant} {number}',
    '{consonant}{consonant}{number}',
    '{digit}{consonant}{consonant} {number}',
    '{digit}{consonant}{consonant} {number}',
    '{digit}{consonant}{consonant}{number}',
    '{consonant}{consonant} {number} {province}',
    '{province}',
    '{province}',
    '{province}',
    '{d2}-{d4}',
    '{consonant}{consonant}',
    '{consonant}{consonant}{consonant}',
    '{digit}{consonant}{consonant}',
    '{number}',
    '{consonant} {number}',
    '{consonant}-{d4}',
)
WORDS = {
    'title': 'นาย นาง นางสาว น.ส. เด็กชาย เด็กหญิง ด.ช. ด.ญ. ว่าที่ร้อยตรี พ.ต.ท. นาย นางสาว'.split(),
    'entitle': 'Mr. Mrs. Miss Master'.split(),
    'first': (
        '''สมชาย สมหญิง สมศักดิ์ สมพร ประเสริฐ วิชัย สุรชัย ธนพล ณัฐพล ณัฐวุฒิ กิตติศักดิ์ อภิชาติ พงศกร ชัยวัฒน์ วรวุฒิ
        ศิริพร สุนีย์ มาลี วิไล อรทัย กาญจนา รัตนา นภา จันทร์เพ็ญ ปราณี สุภาพร พัชรินทร์ อัญชลี ธิดารัตน์ กัญญา ชลธิชา ปิยะนุช วรรณา
        บุญมี บุญเลิศ คำปุ่น ทองดี แก้ว เอกชัย ธีรศักดิ์ ภูมิพัฒน์ ฐิติพร ญาณิศา ฤทธิชัย ไพโรจน์ เสาวลักษณ์ โสภา เกรียงไกร เฉลิม ฟ้าใส
        พิมพ์ชนก ศุภชัย อนุชา อัครเดช ใจดี ไกรสร ดวงใจ ถาวร ธัญญารัตน์ ฐานิดา ปัณณวิชญ์ ฉัตรชัย ผ่องศรี'''
    ).split(),
    'last': (
        '''ใจดี แสงทอง ศรีสุข ทองคำ บุญมา วงศ์สวัสดิ์ รักไทย สุขสวัสดิ์ พันธุ์ดี จันทร์แก้ว แก้วมณี คงสุข อินทร์แก้ว เจริญสุข ชัยชนะ
        สายทอง มั่นคง ศรีวิไล สมบูรณ์ ทวีทรัพย์ พรหมมา ยิ้มแย้ม ขันทอง กิตติวงศ์ โพธิ์ทอง ดำรงค์ เพชรรัตน์ ฤทธิ์เดช ณ อยุธยา ภักดี
        วัฒนกุล เลิศวิริยะ ปัญญาดี หอมหวล ไชยวงศ์ กล้าหาญ ตันติวงศ์ ฐิติวัฒน์ อุดมทรัพย์ ผลประเสริฐ นิลวรรณ ถนอมทรัพย์'''
    ).split(),
    'enfirst': 'Somchai Somying Natthapon Kanchana Siriporn Wichai Anchalee Pimchanok Thanaphon Malee Prasert Kittisak'.split(),
    'enlast': 'Jaidee Saengthong Srisuk Thongkham Wongsawat Rakthai Chaichana Promma Phothong Kaewmanee'.split(),
    'religion': 'พุทธ อิสลาม คริสต์ ฮินดู ซิกข์'.split(),
    'blood': ['เอ', 'บี', 'โอ', 'เอบี', 'A', 'B', 'O', 'AB'],
    'sex': ['ชาย', 'หญิง'],
    'nation': ['ไทย', 'ลาว', 'พม่า', 'กัมพูชา', 'เมียนมา'],
    'consonant': list('กขคฆงจฉชฌญฎฐฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'),
    'province': (
        '''กรุงเทพมหานคร กระบี่ กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ขอนแก่น จันทบุรี ฉะเชิงเทรา ชลบุรี ชัยนาท ชัยภูมิ ชุมพร เชียงราย เชียงใหม่
        ตรัง ตราด ตาก นครนายก นครปฐม นครพนม นครราชสีมา นครศรีธรรมราช นครสวรรค์ นนทบุรี นราธิวาส น่าน บึงกาฬ บุรีรัมย์ ปทุมธานี
        ประจวบคีรีขันธ์ ปราจีนบุรี ปัตตานี พระนครศรีอยุธยา พะเยา พังงา พัทลุง พิจิตร พิษณุโลก เพชรบุรี เพชรบูรณ์ แพร่ ภูเก็ต มหาสารคาม
        มุกดาหาร แม่ฮ่องสอน ยโสธร ยะลา ร้อยเอ็ด ระนอง ระยอง ราชบุรี ลพบุรี ลำปาง ลำพูน เลย ศรีสะเกษ สกลนคร สงขลา สตูล สมุทรปราการ
        สมุทรสงคราม สมุทรสาคร สระแก้ว สระบุรี สิงห์บุรี สุโขทัย สุพรรณบุรี สุราษฎร์ธานี สุรินทร์ หนองคาย หนองบัวลำภู อ่างทอง
        อำนาจเจริญ อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี เบตง'''
    ).split(),
}
