// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "base/numbertext.h"
#include "base/plainnumber.h"
#include "formats/numbertable.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <optional>
#include <random>
#include <string>

using namespace vitrine;

namespace
{

// Every way an instrument, a spreadsheet or a hostile file might write a number, and some that are none.
class Writer
{
public:
    std::string number()
    {
        switch (below(8)) {
        case 0: return printed(std::bit_cast<double>(m_random()), 17); // any double there is, subnormal ones too
        case 1: return printed(value(), static_cast<int>(1 + below(20)));
        case 2: return fixed(value(), static_cast<int>(below(25)));
        case 3: return digits(1 + below(30)) + "." + digits(below(30));
        case 4: return digits(below(22)) + "." + digits(below(22)) + exponent();
        case 5: return std::string(below(12), '0') + "." + std::string(below(20), '0') + digits(below(12)) + exponent();
        case 6: return std::to_string(m_random() >> below(64));
        default: return std::to_string((std::uint64_t(1) << 53) + below(5)) + (below(2) ? "." : "e-") + std::to_string(below(23));
        }
    }
    std::string sign() { return below(3) == 0 ? "-" : below(4) == 0 ? "+" : ""; }
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(m_random() % end); }

private:
    std::string digits(std::size_t count)
    {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += static_cast<char>('0' + below(10));
        return text;
    }
    std::string exponent()
    {
        static const char *const signs[] = {"", "+", "-", "-", "-0", "+00"};
        std::string text = below(2) ? "e" : "E";
        text += signs[below(6)];
        text += std::to_string(below(below(4) == 0 ? 400 : 30));
        return text;
    }
    double value() { return std::ldexp(static_cast<double>(m_random()), static_cast<int>(below(200)) - 150); }
    static std::string printed(double value, int precision)
    {
        if (!std::isfinite(value))
            return "inf";
        char text[64];
        return {text, std::to_chars(text, text + sizeof text, value, std::chars_format::scientific, precision).ptr};
    }
    static std::string fixed(double value, int decimals)
    {
        char text[512];
        return {text, std::to_chars(text, text + sizeof text, std::fmod(value, 1e12), std::chars_format::fixed, decimals).ptr};
    }

    std::mt19937_64 m_random{20261122};
};

// What std::from_chars makes of a whole text without a plus; nullopt unless it takes all of it.
std::optional<double> reference(std::string text)
{
    if (text.starts_with("+-") || text.ends_with("inf"))
        return std::nullopt;
    if (text.starts_with('+'))
        text.erase(0, 1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return end == text.data() + text.size() && error == std::errc() ? std::optional(value) : std::nullopt;
}

bool sameBits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

} // namespace

class PlainNumberTest : public QObject
{
    Q_OBJECT

private slots:
    // Wherever the plain way answers, it answers what std::from_chars does, whatever follows the number and however near
    // the end of the text is.
    void asFromChars()
    {
        Writer writer;
        static const char *const tails[] = {"", "\t", ";1.5", "  \n", "e", ",25", "x"};
        int plain = 0;
        for (int i = 0; i < 400000; ++i) {
            const std::string number = writer.sign() + writer.number(), tail = tails[writer.below(7)];
            const std::string text = number + tail + std::string(writer.below(2) * 80, ' ');
            double value = 0;
            const char *end = plainNumber(text.data(), text.data() + text.size(), '.', value);
            if (!end)
                continue;
            ++plain;
            const auto expected = reference(std::string(text.data(), end));
            QVERIFY2(expected && sameBits(value, *expected), text.c_str());
            QVERIFY2(end >= text.data() + number.size() || !reference(number), text.c_str());
        }
        QVERIFY(plain > 100000);
    }

    // Sixteen to nineteen digits, which programs that print every bit of a double write, and halves between two doubles,
    // which go to the even one.
    void everyBit()
    {
        std::mt19937_64 random(1);
        int plain = 0;
        const auto check = [&](const std::string &text) {
            double value = 0;
            const std::string padded = text + std::string(80, '\t');
            const char *end = plainNumber(padded.data(), padded.data() + padded.size(), '.', value);
            plain += end != nullptr;
            return !end || (end == padded.data() + text.size() && sameBits(value, *reference(text)));
        };
        for (int i = 0; i < 60000; ++i) {
            const int power = static_cast<int>(random() % 55) - 27;
            const std::string digits = std::to_string(random() >> random() % 20);
            const std::string text = digits + "e" + std::to_string(power);
            QVERIFY2(check(text), text.c_str());
            const double any = std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 120) - 110);
            char shortest[64];
            const std::string exact(shortest, std::to_chars(shortest, shortest + sizeof shortest, any).ptr);
            QVERIFY2(check(exact), exact.c_str());
        }
        for (int i = 0; i < 20000; ++i) {
            // (2 m + 1) 2^k lies halfway between two doubles of 53 bits; so do its neighbours' digits nearly.
            const std::uint64_t half = ((std::uint64_t(1) << 53) | (random() >> 11)) | 1;
            const int twos = static_cast<int>(random() % 10);
            for (const std::uint64_t digits : {half << twos, (half << twos) - 1, (half << twos) + 1, half * 5 / 5})
                for (const int power : {0, 1, 2, 5, 22, 23, 24}) {
                    const std::string text = std::to_string(digits) + "e" + std::to_string(power);
                    QVERIFY2(check(text), text.c_str());
                }
            // The same over a power of two: 5^n half / 10^n, exact in the decimals.
            std::uint64_t fives = half >> 30 | 1;
            std::string text;
            for (int n = 1; n <= 4; ++n) {
                fives = ((half >> 10) | 1) * static_cast<std::uint64_t>(std::pow(5, n));
                text = std::to_string(fives) + "e-" + std::to_string(n);
                QVERIFY2(check(text), text.c_str());
            }
        }
        QVERIFY(plain > 400000);
    }

    // Fifteen digits and a small power of ten, which is what instruments write, never need another way.
    void whatInstrumentsWrite()
    {
        for (const std::string text : {"0", "-0", "0.0000", "7", "-12.5", ".5", "5.", "+3.25", "1e3", "-1.2345e-01", "6.59123E-05", "1.5e+002", "2.00021910667419",
                                       "3907410120.03068", "0.000574071267911804", "9.80602399381825E-5", "0.0e-15", "123456789012345", "1E5"}) {
            for (const std::size_t room : {0, 80}) {
                const std::string padded = text + std::string(room, '\t');
                double value = -1;
                const char *end = plainNumber(padded.data(), padded.data() + padded.size(), '.', value);
                QVERIFY2(end == padded.data() + text.size() && sameBits(value, *reference(text)), text.c_str());
            }
        }
        for (const std::string text : {"", "-", "+", ".", "-.", "e5", "1e", "1e+", "--1", "+-1", "x", "nan", "inf", " 1", "1e12345", "\xc2\xb5"}) {
            double value = 0;
            QVERIFY2(plainNumber(text.data(), text.data() + text.size(), '.', value) == nullptr, text.c_str());
        }
    }

    // The whole way through a table, with either decimal mark, blanks before and behind, and every kind of line end.
    void throughATable()
    {
        Writer writer;
        for (const char decimal : {'.', ','}) {
            for (const char delimiter : {'\t', ';', ' '}) {
                std::string rows;
                std::vector<std::array<double, 3>> expected;
                for (int row = 0; row < 20000; ++row) {
                    std::array<double, 3> values;
                    for (std::size_t i = 0; i < 3; ++i) {
                        std::string number;
                        std::optional<double> value;
                        while (!value) {
                            number = writer.sign() + writer.number();
                            value = reference(number);
                        }
                        values[i] = *value;
                        std::ranges::replace(number, '.', decimal);
                        rows += std::string(delimiter == '\t' ? 0 : writer.below(3), ' ') + number + std::string(writer.below(3), ' ');
                        if (i < 2)
                            rows += delimiter;
                    }
                    expected.push_back(values);
                    rows += row % 3 ? "\n" : "\r\n";
                }
                NumberTableOptions options;
                options.style = {delimiter, decimal};
                options.columns = 3;
                options.stopAtText = false;
                const NumberTable table = readNumbers(rows, options, {});
                QCOMPARE(table.rows, expected.size());
                QCOMPARE(table.unreadableCells + table.emptyCells + table.raggedRows, std::size_t(0));
                for (std::size_t row = 0; row < expected.size(); ++row)
                    for (std::size_t i = 0; i < 3; ++i)
                        QVERIFY(sameBits(table.columns[i][row], expected[row][i]));
            }
        }
    }
};

VITRINE_TEST(PlainNumberTest)
#include "plainnumbertest.moc"
