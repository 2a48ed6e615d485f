import type { DocumentType } from './types';

/** Titles that documents of many issuers bear. */
export const SHARED_TITLES: Readonly<Record<DocumentType, readonly string[]>> = {
	DL: [
		...[
			'Driving Licence',
			'Driver License',
			"Driver's License",
			'Drivers License',
			'Driver Licence',
		],
		...[
			'Driving License',
			'Führerschein',
			'Permis de conduire',
			'Licencia de Conducir',
			'Rijbewijs',
		],
		...['Permiso de Conducción', 'Licencia de Conducción', 'Patente di guida', 'Prawo jazdy'],
		...[
			'Carta de Condução',
			'Permis de conducere',
			'Řidičský průkaz',
			'Vodičský preukaz',
			'Körkort',
		],
		...['Vezetői engedély', 'Vozačka dozvola', 'Vozniško dovoljenje', 'Leje drejtimi', 'Kørekort'],
		...['Førerkort', 'Ajokortti', 'Juhiluba', 'Vadītāja apliecība', 'Vairuotojo pažymėjimas'],
		...['Giấy phép lái xe', 'Sürücü Belgesi', 'Lesen Memandu', 'Surat Izin Mengemudi'],
		...['Carteira Nacional de Habilitação', 'Permis de conduire/Driving Licence', 'Kortelės'],
		...['Άδεια οδήγησης', 'Ceadúnas tiomána', 'Liċenzja tas-sewqan', 'Водительское удостоверение'],
		...['Посвідчення водія', 'ใบอนุญาตขับรถ', 'Commercial Driver License', 'Class D License'],
	],
	PP: [
		...['Passport', 'Reisepass', 'Passeport', 'Pasaporte', 'Passaporto', 'Passaporte', 'Paspoort'],
		...['Paszport', 'Pašaport', 'Pašaports', 'Pas', 'Paspor', 'Pasport', 'Pasaportë', 'Hộ chiếu'],
		...['Паспорт', '护照', '護照', 'Travel Document', 'หนังสือเดินทาง', 'Útlevél', 'Pașaport'],
	],
	ID: [
		...['Identity Card', 'National Identity Card', 'Identification Card', 'National ID', 'ID Card'],
		...['Personalausweis', "Carte nationale d'identité", "Carte d'identité", 'Identiteitskaart'],
		...['Documento Nacional de Identidad', 'Cédula de Identidad', 'Cédula de Ciudadanía'],
		...["Carta d'identità", 'Cartão de Cidadão', 'Dowód osobisty', 'Občanský průkaz'],
		...[
			'Občiansky preukaz',
			'Carte de identitate',
			'Személyazonosító igazolvány',
			'Osobna iskaznica',
		],
		...['Osebna izkaznica', 'Lična karta', 'Letërnjoftim', 'Identitetskort', 'Henkilökortti'],
		...['Isikutunnistus', 'Personas apliecība', 'Asmens tapatybės kortelė', 'Identiteitskaart'],
		...[
			'Kimlik Kartı',
			'Carteira de Identidade',
			'Voter ID',
			'Residence Permit',
			'Nationellt Identitetskort',
		],
		...['Národný preukaz totožnosti', 'Identifikační karta', 'Aufenthaltstitel', 'Titre de séjour'],
	],
};
