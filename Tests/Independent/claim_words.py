"""Numbers, lists and parts in the words of the report."""

from decimal import ROUND_HALF_UP, Decimal

VI_DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split()
EN_SMALL = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
            "nineteen").split()
EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def cardinal(n, english):
    """Below a hundred; more villages are in no sample."""
    if english:
        return EN_SMALL[n] if n < 20 else EN_TENS[n // 10 - 2] + (f"-{EN_SMALL[n % 10]}" if n % 10 else "")
    if n < 10:
        return VI_DIGITS[n]
    tens, units = divmod(n, 10)
    last = {0: "", 1: "một" if tens == 1 else "mốt", 5: "lăm"}.get(units, VI_DIGITS[units])
    return ("mười" if tens == 1 else VI_DIGITS[tens] + " mươi") + (f" {last}" if last else "")


def part(count, known, whole, noun, english):
    """"năm trên bảy thôn": so many of those with a figure."""
    if known < whole:
        if count == 0:
            return f"none of {cardinal(known, True)} {noun} with figures" if english else f"không {noun} nào trong số {cardinal(known, False)} {noun} có số liệu"
        noun += " with figures" if english else " có số liệu"
    if count == known == 1:
        return f"the only {noun.replace('s', '', 1)}" if english else f"{noun} duy nhất"
    if count == 0:
        return f"no {noun}" if english else f"không {noun} nào"
    if count == known:
        return (f"all {cardinal(known, True)}" if english else f"cả {cardinal(known, False)}") + f" {noun}"
    return f"{cardinal(count, english)} {'of' if english else 'trên'} {cardinal(known, english)} {noun}"


def upper(text):
    return text[:1].upper() + text[1:]


def listed(items, english):
    items = list(items)
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + (" and " if english else " và ") + items[-1]


def grouped(number, english):
    return f"{number:,}" if english else f"{number:,}".replace(",", ".")


def half_up(value, digits):
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def decimal(value, english, digits=1):
    """Without a decimal that is zero."""
    text = str(half_up(value, digits))
    text = text[:-2] if text.endswith(".0") else text
    return text if english else text.replace(".", ",")
