// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writing.h"

#include <QHash>

namespace vitrine::writing
{

namespace
{

// Characters that LaTeX gives a meaning, and those that pdflatex's default fonts lack.
const QHash<QChar, QString> &replacements()
{
    static const QHash<QChar, QString> all = [] {
        QHash<QChar, QString> map{{u'\\', QStringLiteral("\\textbackslash{}")},
                                  {u'{', QStringLiteral("\\{")},
                                  {u'}', QStringLiteral("\\}")},
                                  {u'$', QStringLiteral("\\$")},
                                  {u'&', QStringLiteral("\\&")},
                                  {u'#', QStringLiteral("\\#")},
                                  {u'%', QStringLiteral("\\%")},
                                  {u'_', QStringLiteral("\\_")},
                                  {u'^', QStringLiteral("\\textasciicircum{}")},
                                  {u'~', QStringLiteral("\\textasciitilde{}")},
                                  {u'<', QStringLiteral("\\textless{}")},
                                  {u'>', QStringLiteral("\\textgreater{}")},
                                  {u'|', QStringLiteral("\\textbar{}")},
                                  {u'"', QStringLiteral("''")},
                                  {u'°', QStringLiteral("\\textdegree{}")},
                                  {u'µ', QStringLiteral("\\textmu{}")},
                                  {QChar(0x3bc), QStringLiteral("\\textmu{}")},
                                  {u'–', QStringLiteral("--")},
                                  {QChar(0x2212), QStringLiteral("$-$")},
                                  {u'±', QStringLiteral("$\\pm$")},
                                  {u'×', QStringLiteral("$\\times$")},
                                  {u'·', QStringLiteral("$\\cdot$")},
                                  {u'′', QStringLiteral("$'$")},
                                  {u'″', QStringLiteral("$''$")},
                                  {u'≤', QStringLiteral("$\\le$")},
                                  {u'≥', QStringLiteral("$\\ge$")},
                                  {u'⁻', QStringLiteral("\\textsuperscript{$-$}")},
                                  {QChar(0x2009), QStringLiteral("\\,")},
                                  {QChar(0xa0), QStringLiteral("~")}};
        const char *greek[] = {"alpha", "beta", "gamma", "delta", "varepsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
                               "xi", "o", "pi", "rho", "varsigma", "sigma", "tau", "upsilon", "varphi", "chi", "psi", "omega"};
        for (char16_t i = 0; i < std::size(greek); ++i)
            if (const QChar letter(static_cast<char16_t>(0x3b1 + i)); !map.contains(letter))
                map[letter] = QStringLiteral("$\\%1$").arg(QLatin1String(greek[i]));
        map[QChar(0x3bf)] = QStringLiteral("o");
        map[QChar(0x394)] = QStringLiteral("$\\Delta$");
        map[QChar(0x3a9)] = QStringLiteral("$\\Omega$");
        map[QChar(0x2126)] = QStringLiteral("$\\Omega$");
        const QString up = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹"), down = QStringLiteral("₀₁₂₃₄₅₆₇₈₉");
        for (int digit = 0; digit < 10; ++digit) {
            map[up[digit]] = QStringLiteral("\\textsuperscript{%1}").arg(digit);
            map[down[digit]] = QStringLiteral("\\textsubscript{%1}").arg(digit);
        }
        return map;
    }();
    return all;
}

} // namespace

QString latexEscaped(const QString &plain)
{
    QString result;
    for (const QChar c : plain.simplified()) {
        const auto found = replacements().constFind(c);
        result += found != replacements().constEnd() ? *found : QString(c);
    }
    return result;
}

QString latexWords(const QString &markup)
{
    static const struct
    {
        QLatin1String tag, command;
    } tags[] = {{QLatin1String("<i>"), QLatin1String("\\textit{")},          {QLatin1String("<b>"), QLatin1String("\\textbf{")},
                {QLatin1String("<sub>"), QLatin1String("\\textsubscript{")}, {QLatin1String("<sup>"), QLatin1String("\\textsuperscript{")},
                {QLatin1String("</i>"), QLatin1String("}")},                 {QLatin1String("</b>"), QLatin1String("}")},
                {QLatin1String("</sub>"), QLatin1String("}")},               {QLatin1String("</sup>"), QLatin1String("}")}};
    QString result;
    for (qsizetype i = 0; i < markup.size();) {
        bool taken = false;
        for (const auto &[tag, command] : tags) {
            if (QStringView(markup).mid(i).startsWith(tag)) {
                result += command;
                i += tag.size();
                taken = true;
                break;
            }
        }
        if (!taken) {
            // A blank is kept as it is: latexEscaped() would trim it.
            result += markup[i].isSpace() ? QStringLiteral(" ") : latexEscaped(markup.mid(i, 1));
            ++i;
        }
    }
    return result;
}

namespace
{

QString cell(const Cell &cell)
{
    if (!cell.quantity || !cell.quantity->hasValue())
        return latexEscaped(cellWords(cell));
    const auto [mantissa, power] = powerSplit(roundedNumber(*cell.quantity, UncertaintyStyle::Concise));
    if (power.isEmpty())
        return latexEscaped(mantissa);
    QString number = mantissa;
    number.replace(QChar(0x2212), u'-');
    return QStringLiteral("$%1\\times10^{%2}$").arg(number, power);
}

// "J g⁻¹ K⁻¹": neighbouring superscripts become one.
QString unitWords(const Unit &unit)
{
    return latexEscaped(unit.displayed()).replace(QStringLiteral("}\\textsuperscript{"), QString());
}

} // namespace

// Needs \usepackage{booktabs,threeparttable}; compiles with pdflatex, lualatex and xelatex.
QByteArray latex(const ReportTable &table)
{
    const Marks marks = marksOf(table);
    const auto marked = [](const QString &mark) { return mark.isEmpty() ? QString() : QStringLiteral("\\tnote{%1}").arg(mark); };
    QString spec = QStringLiteral("l");
    QString heading = QStringLiteral("Sample");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        spec += column.text ? u'l' : u'r';
        heading += QStringLiteral(" & ") + latexWords(column.symbol) + marked(marks.columnMark[i]);
    }
    QString units;
    bool anyUnit = false;
    for (const TableColumn &column : table.columns) {
        const bool named = !column.unit.displayed().isEmpty();
        anyUnit = anyUnit || named;
        units += QStringLiteral(" & ") + (named ? QStringLiteral("(%1)").arg(unitWords(column.unit)) : QString());
    }
    if (anyUnit)
        heading += QStringLiteral(" \\\\\n    ") + units.trimmed();
    QString tex = QStringLiteral("% \\usepackage{booktabs,threeparttable}\n\\begin{table}\n  \\centering\n  \\caption{%1}\n  \\begin{threeparttable}\n"
                                 "  \\begin{tabular}{%2}\n    \\toprule\n    %3 \\\\\n    \\midrule\n")
                      .arg(latexEscaped(table.title + (remarks(table).isEmpty() ? QString() : QStringLiteral(". ") + remarks(table))), spec, heading);
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
        QString line = latexEscaped(table.rowNames.value(static_cast<qsizetype>(row)));
        // A row that begins with a bracket would be taken for the optional argument of the line break before it.
        if (line.startsWith(u'['))
            line = u'{' + line + u'}';
        for (std::size_t i = 0; i < table.cells[row].size(); ++i)
            line += QStringLiteral(" & ") + cell(table.cells[row][i]) + marked(marks.cellMark[row][i]);
        tex += QStringLiteral("    %1 \\\\\n").arg(line);
    }
    tex += QStringLiteral("    \\bottomrule\n  \\end{tabular}\n");
    if (!marks.definitions.empty() || !marks.notes.empty()) {
        tex += QStringLiteral("  \\begin{tablenotes}\\footnotesize\n");
        for (std::size_t i = 0; i < marks.definitions.size(); ++i)
            tex += QStringLiteral("    \\item[%1] %2\n").arg(QString(QChar(static_cast<char16_t>(u'a' + i))), latexEscaped(marks.definitions[i]));
        for (std::size_t i = 0; i < marks.notes.size(); ++i)
            tex += QStringLiteral("    \\item[%1] %2\n").arg(QString::number(i + 1), latexEscaped(marks.notes[i]));
        tex += QStringLiteral("  \\end{tablenotes}\n");
    }
    tex += QStringLiteral("  \\end{threeparttable}\n\\end{table}\n");
    return tex.toUtf8();
}

} // namespace vitrine::writing
