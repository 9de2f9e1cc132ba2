// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writing.h"

#include "base/numbertext.h"
#include "report/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QObject>

#include <algorithm>

namespace vitrine
{

namespace writing
{

namespace
{

// The number of the text among those met so far, which it joins when it is new.
std::size_t numbered(std::vector<QString> &texts, const QString &text)
{
    const auto found = std::ranges::find(texts, text);
    if (found != texts.end())
        return static_cast<std::size_t>(found - texts.begin());
    texts.push_back(text);
    return texts.size() - 1;
}

QString superscript(const QString &power)
{
    const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString result;
    for (const QChar c : power)
        result += c.isDigit() ? digits[c.digitValue()] : QChar(u'⁻');
    return result;
}

QString heading(const TableColumn &column)
{
    const QString unit = column.unit.displayed();
    return unit.isEmpty() ? column.symbol : QStringLiteral("%1 (%2)").arg(column.symbol, unit);
}

} // namespace

Marks marksOf(const ReportTable &table)
{
    Marks marks;
    for (const TableColumn &column : table.columns)
        marks.columnMark.push_back(column.definition.isEmpty()
                                       ? QString()
                                       : QString(QChar(static_cast<char16_t>(u'a' + numbered(marks.definitions, column.name + QStringLiteral(": ") + column.definition)))));
    for (const auto &row : table.cells) {
        auto &line = marks.cellMark.emplace_back();
        for (const Cell &cell : row)
            line.push_back(cell.footnote.isEmpty() ? QString() : QString::number(numbered(marks.notes, cell.footnote) + 1));
    }
    return marks;
}

std::pair<QString, QString> powerSplit(const QString &rounded)
{
    const qsizetype at = rounded.indexOf(u'e');
    return at < 0 ? std::pair(rounded, QString()) : std::pair(rounded.left(at), rounded.mid(at + 1));
}

QString cellWords(const Cell &cell)
{
    if (!cell.quantity || !cell.quantity->hasValue())
        return cell.words.isEmpty() ? QStringLiteral("–") : cell.words;
    const auto [mantissa, power] = powerSplit(roundedNumber(*cell.quantity, UncertaintyStyle::Concise));
    return power.isEmpty() ? mantissa : mantissa + QStringLiteral("×10") + superscript(power);
}

QString markdownEscaped(const QString &plain)
{
    QString result;
    for (const QChar c : plain.simplified()) {
        if (QStringLiteral("\\|*_`<").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString plainNumberText(double value, int digits)
{
    if (!std::isfinite(value) || value == 0)
        return significantNumberText(value, 1);
    // Rounded to its digits first: 598.4 with two of them is 600, 9.96 is 10.
    const int exact = static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double step = std::pow(10.0, std::max(digits, 1) - 1 - exact), rounded = std::round(value * step) / step;
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(rounded)) + 1e-12));
    const auto trimmed = [](QString words) {
        if (words.contains(u'.')) {
            while (words.endsWith(u'0'))
                words.chop(1);
            if (words.endsWith(u'.'))
                words.chop(1);
        }
        return words;
    };
    if (exponent >= -4 && exponent < 7)
        return trimmed(fixedNumberText(rounded, std::max(0, std::max(digits, 1) - 1 - exponent)));
    const QString mantissa = trimmed(fixedNumberText(rounded / std::pow(10.0, exponent), std::max(digits, 1) - 1));
    static constexpr char16_t raised[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString power;
    for (int rest = std::abs(exponent); rest > 0; rest /= 10)
        power.prepend(QChar(raised[rest % 10]));
    return QStringLiteral("%1×10%2%3").arg(mantissa, exponent < 0 ? QStringLiteral("⁻") : QString(), power);
}

QByteArray markdown(const ReportTable &table)
{
    const Marks marks = marksOf(table);
    // In brackets: a bare figure behind 2.0×10⁻⁶ would read as part of its exponent.
    const auto raised = [](const QString &mark) { return mark.isEmpty() ? QString() : QStringLiteral("<sup>[%1]</sup>").arg(mark); };
    QString md = QStringLiteral("**%1**\n\n").arg(markdownEscaped(table.title));
    if (!remarks(table).isEmpty())
        md += QStringLiteral("*%1*\n\n").arg(markdownEscaped(remarks(table)));
    md += QStringLiteral("| Sample |");
    QString rule = QStringLiteral("|---|");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        md += u' ' + htmlWords(heading(table.columns[i])).replace(u'|', QStringLiteral("\\|")) + raised(marks.columnMark[i]) + QStringLiteral(" |");
        rule += table.columns[i].text ? QStringLiteral("---|") : QStringLiteral("---:|");
    }
    md += u'\n' + rule + u'\n';
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
        md += QStringLiteral("| %1 |").arg(markdownEscaped(table.rowNames.value(static_cast<qsizetype>(row))));
        for (std::size_t i = 0; i < table.cells[row].size(); ++i)
            md += u' ' + markdownEscaped(cellWords(table.cells[row][i])) + raised(marks.cellMark[row][i]) + QStringLiteral(" |");
        md += u'\n';
    }
    md += u'\n';
    for (std::size_t i = 0; i < marks.definitions.size(); ++i)
        md += QStringLiteral("<sup>[%1]</sup> %2  \n").arg(QString(QChar(static_cast<char16_t>(u'a' + i))), markdownEscaped(marks.definitions[i]));
    for (std::size_t i = 0; i < marks.notes.size(); ++i)
        md += QStringLiteral("<sup>[%1]</sup> %2  \n").arg(QString::number(i + 1), markdownEscaped(marks.notes[i]));
    return md.toUtf8();
}

QByteArray csv(const ReportTable &table)
{
    QByteArray out;
    if (!remarks(table).isEmpty())
        out += "# " + remarks(table).simplified().toUtf8() + "\r\n";
    out += "Sample";
    for (const TableColumn &column : table.columns) {
        const QString symbol = plainMarkup(column.symbol);
        const auto named = [](const QString &name, const Unit &unit) { return unit.symbol().isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit.symbol()); };
        out += ',' + csvText(column.text ? symbol : named(symbol, column.unit));
        if (!column.text)
            out += ',' + csvText(named(QStringLiteral("u(%1)").arg(symbol), column.unit.ofDifference()));
    }
    out += "\r\n";
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
        out += csvText(table.rowNames.value(static_cast<qsizetype>(row)));
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Cell &cell = table.cells[row][i];
            if (table.columns[i].text)
                out += ',' + csvText(cell.words);
            else
                out += ',' + (cell.quantity ? csvNumber(cell.quantity->value) : csvText(cell.words)) + ',' + (cell.quantity ? csvNumber(cell.quantity->uncertainty) : QByteArray());
        }
        out += "\r\n";
    }
    return out;
}

QString htmlWords(const QString &markup)
{
    // Only the tags of the simple markup stay tags.
    QString result = markup.toHtmlEscaped();
    for (const char *tag : {"i", "sub", "sup", "b"})
        for (const char *slash : {"", "/"})
            result.replace(QStringLiteral("&lt;%1%2&gt;").arg(QLatin1String(slash), QLatin1String(tag)), QStringLiteral("<%1%2>").arg(QLatin1String(slash), QLatin1String(tag)));
    return result;
}

QByteArray html(const ReportTable &table)
{
    const Marks marks = marksOf(table);
    const auto raised = [](const QString &mark) { return mark.isEmpty() ? QString() : QStringLiteral("<sup>%1</sup>").arg(mark); };
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n<style>\n"
                                 "body { font-family: sans-serif; margin: 2em; }\n"
                                 "table { border-collapse: collapse; border-top: 1.5px solid; border-bottom: 1.5px solid; font-variant-numeric: tabular-nums; }\n"
                                 "caption { text-align: left; font-weight: bold; padding-bottom: .5em; }\n"
                                 "th, td { padding: .25em .75em; text-align: right; }\n"
                                 "thead th { border-bottom: 1px solid; }\n"
                                 "th:first-child, .words { text-align: left; font-weight: normal; }\n"
                                 "ol { font-size: smaller; }\n</style>\n</head>\n<body>\n<table>\n<caption>%1</caption>\n<thead>\n<tr><th>Sample</th>")
                      .arg(table.title.toHtmlEscaped());
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        out += QStringLiteral("<th%1 title=\"%2\">%3%4</th>")
                   .arg(table.columns[i].text ? QStringLiteral(" class=\"words\"") : QString(), table.columns[i].name.toHtmlEscaped(), htmlWords(heading(table.columns[i])),
                        raised(marks.columnMark[i]));
    out += QStringLiteral("</tr>\n</thead>\n<tbody>\n");
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
        out += QStringLiteral("<tr><th>%1</th>").arg(table.rowNames.value(static_cast<qsizetype>(row)).toHtmlEscaped());
        for (std::size_t i = 0; i < table.cells[row].size(); ++i)
            out += QStringLiteral("<td%1>%2%3</td>")
                       .arg(table.columns[i].text ? QStringLiteral(" class=\"words\"") : QString(), cellWords(table.cells[row][i]).toHtmlEscaped(),
                            raised(marks.cellMark[row][i]));
        out += QStringLiteral("</tr>\n");
    }
    out += QStringLiteral("</tbody>\n</table>\n");
    if (!remarks(table).isEmpty())
        out += QStringLiteral("<p><em>%1</em></p>\n").arg(remarks(table).toHtmlEscaped());
    const auto list = [&](const char *kind, const std::vector<QString> &texts) {
        if (texts.empty())
            return;
        out += QStringLiteral("<ol type=\"%1\">\n").arg(QLatin1String(kind));
        for (const QString &words : texts)
            out += QStringLiteral("<li>%1</li>\n").arg(words.toHtmlEscaped());
        out += QStringLiteral("</ol>\n");
    };
    list("a", marks.definitions);
    list("1", marks.notes);
    return (out + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

QByteArray json(const ReportTable &table)
{
    QJsonArray columns, rows;
    for (const TableColumn &column : table.columns)
        columns.append(QJsonObject{{QStringLiteral("symbol"), plainMarkup(column.symbol)},
                                   {QStringLiteral("name"), column.name},
                                   {QStringLiteral("unit"), column.unit.symbol()},
                                   {QStringLiteral("definition"), column.definition}});
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
        QJsonArray cells;
        for (const Cell &cell : table.cells[row]) {
            const Quantity quantity = cell.quantity.value_or(Quantity{});
            cells.append(QJsonObject{{QStringLiteral("value"), quantity.hasValue() ? QJsonValue(quantity.value) : QJsonValue()},
                                     {QStringLiteral("uncertainty"), quantity.hasUncertainty() ? QJsonValue(quantity.uncertainty) : QJsonValue()},
                                     {QStringLiteral("unit"), quantity.unit.symbol()},
                                     {QStringLiteral("words"), cell.words.isEmpty() ? QJsonValue() : QJsonValue(cell.words)},
                                     {QStringLiteral("footnote"), cell.footnote.isEmpty() ? QJsonValue() : QJsonValue(cell.footnote)}});
        }
        rows.append(QJsonObject{{QStringLiteral("name"), table.rowNames.value(static_cast<qsizetype>(row))}, {QStringLiteral("cells"), cells}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("table"), table.key},
                                     {QStringLiteral("title"), table.title},
                                     {QStringLiteral("notice"), table.notice.isEmpty() ? QJsonValue() : QJsonValue(table.notice)},
                                     {QStringLiteral("note"), table.note.isEmpty() ? QJsonValue() : QJsonValue(table.note)},
                                     {QStringLiteral("columns"), columns},
                                     {QStringLiteral("rows"), rows}})
        .toJson();
}

} // namespace writing

namespace
{
struct Format
{
    const char *key;
    Result<QByteArray> (*write)(const ReportTable &);
};
constexpr Format formats[] = {{"md", [](const ReportTable &table) { return Result<QByteArray>(writing::markdown(table)); }},
                              {"csv", [](const ReportTable &table) { return Result<QByteArray>(writing::csv(table)); }},
                              {"tex", [](const ReportTable &table) { return Result<QByteArray>(writing::latex(table)); }},
                              {"html", [](const ReportTable &table) { return Result<QByteArray>(writing::html(table)); }},
                              {"xlsx", writing::xlsx},
                              {"json", [](const ReportTable &table) { return Result<QByteArray>(writing::json(table)); }}};
} // namespace

QStringList tableFormats()
{
    QStringList keys;
    for (const Format &format : formats)
        keys.append(QLatin1String(format.key));
    return keys;
}

Result<QByteArray> written(const ReportTable &table, const QString &format)
{
    const auto found = std::ranges::find_if(formats, [&](const Format &each) { return format == QLatin1String(each.key); });
    if (found == std::end(formats))
        return failure("unknown-format", text(QT_TRANSLATE_NOOP("core", "There is no table format \"%1\"; expected one of %2."), format, tableFormats().join(QStringLiteral(", "))));
    return found->write(table);
}

} // namespace vitrine
