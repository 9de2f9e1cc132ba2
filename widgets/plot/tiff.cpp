// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/tiff.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <vector>

namespace vitrine::plot
{

namespace
{

// TIFF 6.0, section 9: a count n >= 0 is followed by n + 1 bytes as they are, -n by one byte that stands for n + 1.
void pack(const QByteArray &row, QByteArray &out)
{
    qsizetype i = 0;
    while (i < row.size()) {
        qsizetype run = 1;
        while (i + run < row.size() && run < 128 && row[i + run] == row[i])
            ++run;
        if (run > 2) {
            out += static_cast<char>(1 - run);
            out += row[i];
            i += run;
            continue;
        }
        const qsizetype start = i;
        while (i < row.size() && i - start < 128 && !(i + 2 < row.size() && row[i] == row[i + 1] && row[i] == row[i + 2]))
            ++i;
        out += static_cast<char>(i - start - 1);
        out += row.mid(start, i - start);
    }
}

class Directory
{
public:
    explicit Directory(quint32 valuesAt) : m_valuesAt(valuesAt) {}

    void number(quint16 tag, quint16 type, quint32 value) { entry(tag, type, 1, value); }
    void shorts(quint16 tag, const std::vector<quint16> &values)
    {
        entry(tag, 3, quint32(values.size()), m_valuesAt + quint32(m_values.size()));
        for (const quint16 value : values)
            append(m_values, value);
    }
    void longs(quint16 tag, const std::vector<quint32> &values)
    {
        if (values.size() == 1)
            return number(tag, 4, values.front());
        entry(tag, 4, quint32(values.size()), m_valuesAt + quint32(m_values.size()));
        for (const quint32 value : values)
            append(m_values, value);
    }
    void rational(quint16 tag, quint32 numerator, quint32 denominator)
    {
        entry(tag, 5, 1, m_valuesAt + quint32(m_values.size()));
        append(m_values, numerator);
        append(m_values, denominator);
    }
    void text(quint16 tag, QByteArray words)
    {
        words += '\0';
        entry(tag, 2, quint32(words.size()), m_valuesAt + quint32(m_values.size()));
        m_values += words;
        if (m_values.size() % 2 != 0)
            m_values += '\0';
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray out;
        append(out, m_count);
        out += m_entries;
        append(out, quint32(0));
        return out + m_values;
    }

private:
    template<class Number>
    static void append(QByteArray &to, Number value)
    {
        const Number little = qToLittleEndian(value);
        to.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void entry(quint16 tag, quint16 type, quint32 count, quint32 value)
    {
        append(m_entries, tag);
        append(m_entries, type);
        append(m_entries, count);
        append(m_entries, value); // a short in the lower half is the same bytes
        ++m_count;
    }

    quint32 m_valuesAt;
    quint16 m_count = 0;
    QByteArray m_entries, m_values;
};

} // namespace

QByteArray tiff(const QImage &picture, double dotsPerInch, const QByteArray &software)
{
    if (picture.isNull())
        return {};
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB888);
    constexpr int rowsPerStrip = 64;
    constexpr quint16 tags = 14;
    QByteArray strips;
    std::vector<quint32> offsets, counts;
    for (int first = 0; first < rgb.height(); first += rowsPerStrip) {
        const qsizetype before = strips.size();
        for (int row = first; row < std::min(first + rowsPerStrip, rgb.height()); ++row)
            pack(QByteArray::fromRawData(reinterpret_cast<const char *>(rgb.constScanLine(row)), qsizetype(rgb.width()) * 3), strips);
        offsets.push_back(quint32(8 + before));
        counts.push_back(quint32(strips.size() - before));
    }
    if (strips.size() % 2 != 0)
        strips += '\0';
    const auto directoryAt = quint32(8 + strips.size());
    Directory directory(directoryAt + 2 + 12 * tags + 4);
    const auto dots = quint32(std::lround(dotsPerInch * 100));
    directory.number(256, 4, quint32(rgb.width()));
    directory.number(257, 4, quint32(rgb.height()));
    directory.shorts(258, {8, 8, 8});
    directory.number(259, 3, 32773); // PackBits
    directory.number(262, 3, 2);     // RGB
    directory.longs(273, offsets);
    directory.number(274, 3, 1);     // the first row is the upper one
    directory.number(277, 3, 3);
    directory.number(278, 4, rowsPerStrip);
    directory.longs(279, counts);
    directory.rational(282, dots, 100);
    directory.rational(283, dots, 100);
    directory.number(296, 3, 2);     // to the inch
    directory.text(305, software);
    QByteArray out("II*\0", 4);
    const quint32 at = qToLittleEndian(directoryAt);
    out.append(reinterpret_cast<const char *>(&at), sizeof at);
    return out + strips + directory.bytes();
}

} // namespace vitrine::plot
