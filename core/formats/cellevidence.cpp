// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertext.h"
#include "formats/numbertable.h"
#include "formats/textfile.h"

#include <algorithm>
#include <map>

namespace vitrine
{

namespace
{

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Digits with exactly one mark and perhaps an exponent: "12,5", "-1,2E-3".
bool numberWithMark(std::string_view cell, char mark)
{
    return cell.find(mark) != std::string_view::npos && parsedNumber(cell, mark);
}

// "50.026.184": three-digit groups behind two or more equal marks. A date has groups of other lengths.
bool mangledNumber(std::string_view cell)
{
    if (!cell.empty() && (cell.front() == '-' || cell.front() == '+'))
        cell.remove_prefix(1);
    std::size_t mark = 0;
    while (mark < cell.size() && mark < 4 && isDigit(cell[mark]))
        ++mark;
    if (mark == 0 || mark > 3 || mark == cell.size() || (cell[mark] != '.' && cell[mark] != ','))
        return false;
    std::size_t groups = 0, length = 0;
    for (std::size_t i = mark + 1; i <= cell.size(); ++i) {
        if (i == cell.size() || cell[i] == cell[mark]) {
            if (length != 3)
                return false;
            ++groups;
            length = 0;
        } else if (!isDigit(cell[i])) {
            return false;
        } else {
            ++length;
        }
    }
    return groups >= 2;
}

bool commasAreDecimal(const std::vector<std::string_view> &lines)
{
    // Blank-separated cells that are numbers with one comma each, and not a single point among them.
    std::size_t withComma = 0;
    for (const std::string_view line : lines) {
        for (const std::string_view cell : splitFields(line, ' ')) {
            if (cell.find('.') != std::string_view::npos || (!parsedNumber(cell, ',')))
                return false;
            withComma += cell.find(',') != std::string_view::npos;
        }
        if (splitFields(line, ' ').size() < 2)
            return false;
    }
    return withComma > 0;
}

} // namespace

CellEvidence cellEvidence(std::string_view rows, std::size_t rowsToLookAt)
{
    std::vector<std::string_view> lines;
    std::vector<int> numbers;
    LineReader reader(rows);
    for (std::string_view line; lines.size() < rowsToLookAt && reader.next(line);) {
        if (trimmed(line).empty())
            continue;
        lines.push_back(line);
        numbers.push_back(reader.number());
    }
    CellEvidence evidence;
    if (lines.empty())
        return evidence;

    std::size_t tabs = 0, semicolons = 0, commas = 0;
    for (const std::string_view line : lines) {
        tabs += trimmed(line).find('\t') != std::string_view::npos;
        semicolons += line.find(';') != std::string_view::npos;
        commas += line.find(',') != std::string_view::npos;
    }
    const auto most = [&](std::size_t count) { return count * 2 > lines.size(); };
    if (most(tabs))
        evidence.style.delimiter = '\t';
    else if (most(semicolons))
        evidence.style.delimiter = ';';
    else if (most(commas) && !commasAreDecimal(lines))
        evidence.style.delimiter = ',';
    else
        evidence.style.delimiter = ' ';

    if (evidence.style.delimiter == '\t') {
        // Columns that are empty in every row are doubled tabs: a run of them is one separator then.
        std::size_t width = 0;
        std::vector<bool> filled;
        for (const std::string_view line : lines) {
            const auto fields = splitFields(line, '\t');
            width = std::max(width, fields.size());
            filled.resize(width, false);
            for (std::size_t i = 0; i < fields.size(); ++i)
                filled[i] = filled[i] || !trimmed(fields[i]).empty();
        }
        std::size_t inner = 0, empty = 0;
        const auto lastFilled = width - static_cast<std::size_t>(std::find(filled.rbegin(), filled.rend(), true) - filled.rbegin());
        for (std::size_t i = 1; i < lastFilled; ++i, ++inner)
            empty += !filled[i];
        if (inner > 0 && empty * 3 >= inner && empty > 0)
            evidence.style.delimiter = ' ';
    }

    std::map<std::size_t, std::size_t> widths;
    std::size_t withComma = 0, withPoint = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto fields = splitFields(lines[i], evidence.style.delimiter);
        ++widths[fields.size()];
        for (const std::string_view field : fields) {
            const std::string_view cell = unquoted(field);
            if (mangledNumber(cell)) {
                if (evidence.mangled++ == 0) {
                    evidence.mangledLine = numbers[i];
                    evidence.mangledText = toQString(cell);
                }
            } else {
                withPoint += numberWithMark(cell, '.');
                withComma += evidence.style.delimiter != ',' && numberWithMark(cell, ',');
            }
        }
    }
    evidence.style.decimal = withComma > withPoint ? ',' : '.';
    evidence.fields = std::max_element(widths.begin(), widths.end(), [](const auto &a, const auto &b) { return a.second < b.second; })->first;
    return evidence;
}

} // namespace vitrine
