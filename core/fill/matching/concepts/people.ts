import type { Concept } from './types';

/** Who a document is about. */
export const PEOPLE: readonly Concept[] = [
	{
		id: 'fullName',
		takes: ['signatoryName'],
		names: [
			...['name', 'full name', 'fullname', 'name in full', 'complete name', 'applicant', 'holder'],
			...['nombre completo', 'nombre y apellidos', 'apellidos y nombres', 'nom complet'],
			...['nom et prenom', 'nom et prenoms', 'vollstandiger name', 'vor und nachname'],
			...['nome completo', 'nome e cognome', 'cognome e nome', 'imie i nazwisko', 'naam'],
			...['volledige naam', 'ees ja perekonnanimi', 'ho va ten', 'ho ten', 'ho chu dem va ten'],
			...['фио', 'полное имя', 'имя и фамилия', 'піб', '姓名', '氏名', 'お名前', '名前', '성명'],
			...['이름', 'ชื่อ', 'ชื่อ นามสกุล', 'ชื่อและนามสกุล', 'ชื่อตัวและชื่อสกุล', 'ชื่อเต็ม'],
			...['ឈ្មោះ', 'គោត្តនាមនិងនាម', 'នាមនិងគោត្តនាម', 'အမည်', 'အမည်အပြည့်အစုံ'],
			...['الاسم', 'الاسم الكامل', 'الاسم بالكامل', 'שם', 'שם מלא', 'नाम', 'पूरा नाम', 'ስም'],
			...['ሙሉ ስም', 'nama', 'nama lengkap', 'nama penuh', 'ad soyad', 'jina', 'ονοματεπωνυμο'],
		],
	},
	{
		id: 'surname',
		takes: ['bothSurnames'],
		names: [
			...['surname', 'family name', 'last name', 'lname', 'surnames', 'family names', 'sur name'],
			...['apellidos', 'apellido', 'nom', 'nom de famille', 'nachname', 'familienname'],
			...['zuname', 'cognome', 'sobrenome', 'apelido', 'apelidos', 'achternaam', 'geslachtsnaam'],
			...['nazwisko', 'perekonnanimi', 'prijmeni', 'priezvisko', 'prezime', 'efternavn'],
			...['efternamn', 'etternavn', 'sukunimi', 'soyadi', 'soyad', 'ho', 'фамилия', 'прізвище'],
			...['姓', '姓氏', '氏', '苗字', '성', 'นามสกุล', 'ชื่อสกุล', 'គោត្តនាម', 'နာမည်မျိုးရိုး'],
			...['မျိုးရိုးအမည်', 'اللقب', 'اسم العائلة', 'الشهرة', 'שם משפחה', 'उपनाम', 'कुलनाम'],
			...['የቤተሰብ ስም', 'የአያት ስም', 'επωνυμο', 'nama keluarga'],
		],
	},
	{ id: 'bothSurnames', names: ['both surnames'] },
	{
		id: 'firstSurname',
		names: ['first surname', 'primer apellido', 'apellido paterno', 'paternal surname'],
	},
	{
		id: 'secondSurname',
		names: ['second surname', 'segundo apellido', 'apellido materno', 'maternal surname'],
	},
	{
		id: 'givenNames',
		names: [
			...['given name', 'given names', 'first name', 'fname', 'forename', 'forenames', 'givenname'],
			...['first names', 'christian name', 'nombres', 'nombre', 'prenom', 'prenoms', 'vorname'],
			...['vornamen', 'rufname', 'nome', 'nomi', 'primeiro nome', 'voornaam', 'voornamen'],
			...['imie', 'imiona', 'eesnimi', 'eesnimed', 'jmeno', 'meno', 'ime', 'fornavn', 'fornamn'],
			...['etunimet', 'adi', 'ten', 'имя', "ім'я", '名', '名字', '이름', 'ชื่อ ตัว', 'ชื่อตัว', 'នាម'],
			...['ပထမအမည်', 'الاسم الأول', 'الاسم الشخصي', 'שם פרטי', 'प्रथम नाम', 'दिया गया नाम'],
			...['የመጀመሪያ ስም', 'ονομα', 'nama depan'],
		],
	},
	{
		id: 'fatherName',
		names: [
			...["father's name", 'father name', 'fathers name', 'name of father', 'nombre del padre'],
			...['nom du pere', 'name des vaters', 'nome do pai', 'nome del padre', 'ten cha'],
			...['имя отца', '父亲姓名', '父の氏名', '아버지 성명', 'ชื่อบิดา', 'ឈ្មោះឪពុក', 'အဘအမည်', 'ဖခင်အမည်'],
			...['اسم الأب', 'שם האב', 'पिता का नाम', 'የአባት ስም'],
		],
	},
	{
		id: 'motherName',
		names: [
			...["mother's name", 'mother name', 'mothers name', 'name of mother', 'nombre de la madre'],
			...['nom de la mere', 'name der mutter', 'nome da mae', 'nome della madre', 'ten me'],
			...['имя матери', '母亲姓名', '母の氏名', '어머니 성명', 'ชื่อมารดา', 'ឈ្មោះម្តាយ', 'မိခင်အမည်'],
			...['اسم الأم', 'שם האם', 'माता का नाम', 'የእናት ስም'],
		],
	},
	{
		id: 'sex',
		names: [
			...['sex', 'gender', 'sexo', 'genero', 'sexe', 'genre', 'geschlecht', 'sesso', 'geslacht'],
			...['plec', 'sugu', 'pohlavi', 'spol', 'kon', 'kjonn', 'sukupuoli', 'cinsiyet', 'gioi tinh'],
			...['пол', 'стать', '性别', '性別', '성별', 'เพศ', 'ភេទ', 'လိင်', 'ကျား မ', 'الجنس', 'النوع'],
			...['מין', 'लिंग', 'ፆታ', 'ጾታ', 'φυλο', 'jenis kelamin', 'jantina'],
		],
	},
	{
		id: 'maritalStatus',
		names: [
			...['marital status', 'civil status', 'estado civil', 'etat civil', 'familienstand'],
			...['stato civile', 'burgerlijke staat', 'stan cywilny', 'tinh trang hon nhan'],
			...[
				'семейное положение',
				'婚姻状况',
				'婚姻',
				'配偶者',
				'혼인 상태',
				'สถานภาพสมรส',
				'สถานภาพ',
			],
			...['الحالة الاجتماعية', 'מצב משפחתי', 'वैवाहिक स्थिति', 'status perkawinan'],
		],
	},
	{
		id: 'nationality',
		takes: ['issuingCountry'],
		names: [
			...['nationality', 'citizenship', 'citizen of', 'nacionalidad', 'nationalite'],
			...['staatsangehorigkeit', 'nationalitat', 'cittadinanza', 'nazionalita', 'nacionalidade'],
			...['nationaliteit', 'obywatelstwo', 'kodakondsus', 'statni obcanstvi', 'drzavljanstvo'],
			...['quoc tich', 'гражданство', 'громадянство', '国籍', '國籍', '국적', 'สัญชาติ', 'សញ្ជាតិ'],
			...['နိုင်ငံသား', 'الجنسية', 'אזרחות', 'राष्ट्रीयता', 'ዜግነት', 'υπηκοοτητα', 'uyrugu'],
			...['kewarganegaraan'],
		],
	},
	{
		id: 'religion',
		names: [
			...['religion', 'religione', 'religiao', 'ton giao', 'вероисповедание', '宗教', '종교'],
			...['ศาสนา', 'សាសនា', 'ကိုးကွယ်သည့်ဘာသာ', 'الديانة', 'דת', 'धर्म', 'ሃይማኖት', 'agama'],
		],
	},
	{
		id: 'occupation',
		names: [
			...['occupation', 'profession', 'job', 'job title', 'position', 'ocupacion', 'profesion'],
			...['beruf', 'professione', 'profissao', 'cargo', 'beroep', 'zawod', 'nghe nghiep'],
			...['профессия', 'должность', '职业', '職業', '职位', '직업', 'อาชีพ', 'ตำแหน่ง', 'មុខរបរ'],
			...['အလုပ်အကိုင်', 'المهنة', 'מקצוע', 'व्यवसाय', 'ሙያ', 'pekerjaan'],
		],
	},
	{
		id: 'height',
		names: [
			...['height', 'estatura', 'altura', 'taille', 'grosse', 'korpergrosse', 'statura', 'lengte'],
			...['wzrost', 'рост', '身高', '身長', '신장', 'ส่วนสูง', 'កម្ពស់', 'အရပ်', 'الطول', 'גובה', 'कद'],
		],
	},
	{
		id: 'bloodGroup',
		names: [
			...['blood group', 'blood type', 'grupo sanguineo', 'groupe sanguin', 'blutgruppe'],
			...[
				'gruppo sanguigno',
				'nhom mau',
				'группа крови',
				'血型',
				'血液型',
				'혈액형',
				'หมู่โลหิต',
				'กรุ๊ปเลือด',
			],
			...['សွေးအမျိုးအစား', 'သွေးအုပ်စု', 'فصيلة الدم', 'סוג דם', 'रक्त समूह'],
		],
	},
];
