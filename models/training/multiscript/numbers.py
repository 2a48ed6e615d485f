"""Made-up numbers, dates, codes and addresses of the net."""

import random
import string

CAPITALS = string.ascii_uppercase


def digits(rng: random.Random, count: int) -> str:
    return ''.join(rng.choice(string.digits) for _ in range(count))


def to_local_digits(text: str, zero: int) -> str:
    """ASCII digits -> the ten digits that start at code point `zero`."""
    return ''.join(chr(zero + int(char)) if char in string.digits else char for char in text)


def amount(rng: random.Random) -> str:
    whole = digits(rng, rng.randint(1, 3)).lstrip('0') or '0'
    groups = ''.join(',' + digits(rng, 3) for _ in range(rng.choice((0, 1, 1, 2))))
    return whole + groups + rng.choice(('', '', '.' + digits(rng, 2), '.00'))


def number(rng: random.Random) -> str:
    """A number, date, time, telephone number or code."""
    day, month, year = rng.randint(1, 31), rng.randint(1, 12), rng.randint(1900, 2600)
    kinds = (
        lambda: digits(rng, rng.randint(1, 6)),
        lambda: digits(rng, rng.randint(7, 14)),
        lambda: f'{digits(rng, 1)} {digits(rng, 4)} {digits(rng, 5)} {digits(rng, 2)} {digits(rng, 1)}',
        lambda: f'{day}/{month}/{year}',
        lambda: f'{day:02d}.{month:02d}.{year}',
        lambda: f'{year}-{month:02d}-{day:02d}',
        lambda: f'{day:02d}-{month:02d}-{year % 100:02d}',
        lambda: f'{digits(rng, 3)}-{digits(rng, 3)}-{digits(rng, 4)}',
        lambda: amount(rng),
        lambda: f'{digits(rng, rng.randint(1, 3))}%',
        lambda: f'{rng.randint(0, 23)}:{rng.randint(0, 59):02d}',
        lambda: f'{digits(rng, 9)}({digits(rng, 1)})',
        lambda: f'+{digits(rng, 3)} {digits(rng, 8)}',
        lambda: f'{digits(rng, rng.randint(1, 4))}/{digits(rng, rng.randint(1, 3))}',
        lambda: (
            rng.choice('$€£¥') + amount(rng)
            if rng.random() < 0.7
            else amount(rng) + ' ' + rng.choice('€₫฿₹₩₪')
        ),
        lambda: f'{rng.choice(CAPITALS)}{digits(rng, rng.randint(5, 8))}',
    )
    return rng.choice(kinds)()


def code(rng: random.Random) -> str:
    """Capitals and digits mixed, as on forms and labels."""
    return ''.join(rng.choice(CAPITALS + string.digits) for _ in range(rng.randint(2, 10)))


def net_address(rng: random.Random, words: list[str]) -> str:
    """Something like a web or mail address, with all kinds of punctuation."""
    first, second = (rng.choice(words).lower().replace('\u0307', '') for _ in range(2))
    middle = rng.choice('@.-_/#&+*=@.')
    return (
        rng.choice(('www.', '', ''))
        + first
        + middle
        + second
        + rng.choice(('.com', '.org', '.net', '', ':', ';', '!', '?'))
    )
