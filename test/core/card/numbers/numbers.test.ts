import { readCccd } from '../../../../core/card/numbers/checkCccd';
import { isChinesePassportNumber } from '../../../../core/card/numbers/checkChinesePassport';
import { isDni } from '../../../../core/card/numbers/checkDni';
import { isRun, runCheck } from '../../../../core/card/numbers/checkRun';
import { isThaiNumber } from '../../../../core/card/numbers/checkThaiNumber';

describe('national numbers', () => {
	it('checks the RUN of Chile, with K for ten', () => {
		expect(runCheck('12345678')).toBe('5');
		expect(isRun('12.345.678-5')).toBe(true);
		expect(isRun('12.345.678-6')).toBe(false);
		expect(isRun('1.000.013-K')).toBe(runCheck('1000013') === 'K');
	});

	it('checks the DNI of Peru, with digits and letters', () => {
		expect(isDni('10117410-2')).toBe(true);
		expect(isDni('10117410-G')).toBe(true);
		expect(isDni('10117410-3')).toBe(false);
		expect(isDni('10117410')).toBe(false);
	});

	it('reads sex, century and province in the number of Vietnam', () => {
		expect(readCccd('001190012345')).toEqual({ sex: 'female', year: 1990, knownProvince: true });
		expect(readCccd('079204012345')).toEqual({ sex: 'male', year: 2004, knownProvince: true });
		expect(readCccd('003190012345')?.knownProvince).toBe(false);
		expect(readCccd('123456789')).toBeUndefined();
	});

	it('checks the number of Thailand', () => {
		expect(isThaiNumber('1-1017-00230-70-5')).toBe(isThaiNumber('1101700230705'));
		const valid = [...'0123456789'].filter((digit) => isThaiNumber(`110170023070${digit}`));
		expect(valid).toHaveLength(1);
	});

	it('knows the forms of Chinese passport numbers', () => {
		expect(['E12345678', 'G12345678', 'EA1234567'].every(isChinesePassportNumber)).toBe(true);
		expect(['EI1234567', 'E1234567', '123456789'].some(isChinesePassportNumber)).toBe(false);
	});
});
