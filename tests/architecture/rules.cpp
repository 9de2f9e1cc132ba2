// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

namespace vitrine::architecture
{

namespace
{

// Who may include whom, as direct edges; whatever a room may include, those who may include it may include
// too. A name ending in "/*" stands for every room below it. This table is the design.
const QHash<QString, QStringList> &edges()
{
    static const QHash<QString, QStringList> table{
        {"core/base", {}},
        {"core/units", {"core/base"}},
        {"core/data", {"core/units", "core/numerics"}},
        {"core/numerics", {}},
        {"core/formats", {"core/data"}},
        {"core/analysis", {"core/data", "core/numerics"}},
        {"core/figure", {"core/analysis"}},
        {"core/techniques", {"core/formats", "core/figure", "core/materials"}},
        {"core/techniques/*", {"core/techniques"}},
        {"core/materials", {"core/base", "core/units", "core/numerics"}},
        {"core/project", {"core/figure"}},
        {"core/report", {"core/project", "core/techniques", "core/materials"}},
        {"widgets/icons", {"core/*"}},
        {"widgets/text", {"core/*"}},
        {"widgets/settings", {"core/*"}},
        {"widgets/dialogs", {"widgets/text", "widgets/settings", "widgets/icons"}},
        {"widgets/plot", {"widgets/text", "widgets/icons"}},
        {"widgets/forms", {"widgets/text", "widgets/dialogs", "widgets/icons"}},
        {"widgets/session", {"widgets/text", "widgets/dialogs", "widgets/settings"}},
        {"widgets/models", {"widgets/session", "widgets/icons"}},
        // Pages and docks: everything below them, not one another; but an analysis stands beside its figure.
        {"widgets/*", {"widgets/models", "widgets/forms", "widgets/plot", "widgets/session"}},
        {"widgets/analysing", {"widgets/models", "widgets/forms", "widgets/plot", "widgets/session", "widgets/figures", "widgets/importing"}},
        {"app", {"core/*", "widgets/*"}},
    };
    return table;
}

bool under(const QString &room, const QString &pattern)
{
    return pattern.endsWith(QLatin1String("/*")) ? room.startsWith(pattern.chopped(1)) : room == pattern;
}

QStringList directEdges(const QString &from)
{
    const auto exact = edges().constFind(from);
    if (exact != edges().constEnd())
        return *exact;
    for (auto it = edges().constBegin(); it != edges().constEnd(); ++it)
        if (it.key().endsWith(QLatin1String("/*")) && from.startsWith(it.key().chopped(1)))
            return *it;
    return {};
}

bool isKnown(const QString &name)
{
    if (edges().contains(name))
        return true;
    return name.startsWith(QLatin1String("core/techniques/")) || name.startsWith(QLatin1String("widgets/"));
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    QSet<QString> seen;
    QStringList open = directEdges(from);
    while (!open.isEmpty()) {
        const QString edge = open.takeLast();
        if (under(to, edge))
            return true;
        if (!edge.endsWith(QLatin1String("/*")) && !seen.contains(edge)) {
            seen.insert(edge);
            open += directEdges(edge);
        }
    }
    return false;
}

// Names of the headers of Qt's drawing modules, taken from the Qt that compiles the program.
const QSet<QString> &guiHeaders()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const char *module : {"QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets"}) {
            const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1Char('/') + QLatin1String(module));
            const QStringList files = folder.entryList(QDir::Files);
            all.unite(QSet<QString>(files.begin(), files.end()));
            all.insert(QLatin1String(module));
        }
        return all;
    }();
    return names;
}

struct Ban
{
    const char *pattern;
    const char *where;    // rooms beginning so
    const char *except;   // files whose path matches are free; "" = none
    const char *sentence;
};
const Ban bans[] = {
    {R"(\btr\s*\(|\bQ_DECLARE_TR_FUNCTIONS\b|\btranslate\s*\()", "core/", "", "core marks text (QT_TRANSLATE_NOOP), it never translates"},
    {R"(\bto(Double|Float)\s*\(\s*&|\b(strtod|strtof|atof|stod|stof|sscanf)\s*\()", "core/", R"(^core/base/numbertext\.cpp$)",
     "text becomes numbers in base/numbertext only"},
    {R"(\btoDouble\s*\(\s*\))", "core/formats", "", "text becomes numbers in base/numbertext only"},
    {R"(\btoDouble\s*\(\s*\))", "core/techniques", "", "text becomes numbers in base/numbertext only"},
    {R"(\bQt?[A-Z]\w+|\bq[A-Z]\w+\s*\()", "core/numerics", "", "numerics knows no Qt"},
    {R"(\bQSettings\b)", "", "^widgets/settings/", "settings are read in widgets/settings only"},
    {R"(\bQLocale\b)", "core/", "", "core knows no locale"},
    {R"(\bqrand\b|\bsrand\s*\(|\brandom_device\b|\bQRandomGenerator\b)", "core/", "^core/project/", "a random seed is a parameter"}, // names of temporary files may be random
};

QString resolved(const QString &root, const QString &includer, const QString &target)
{
    const QString folder = includer.section(QLatin1Char('/'), 0, -2);
    for (const QString &base : {folder, QStringLiteral("core"), QStringLiteral("widgets"), QStringLiteral("app")}) {
        const QString candidate = QDir::cleanPath(base + QLatin1Char('/') + target);
        if (QFileInfo::exists(root + QLatin1Char('/') + candidate))
            return candidate;
    }
    return {};
}

} // namespace

QString room(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.front() == QLatin1String("app"))
        return QStringLiteral("app");
    const bool technique = parts.size() > 3 && parts.at(1) == QLatin1String("techniques");
    return parts.mid(0, technique ? 3 : 2).join(QLatin1Char('/'));
}

QString codeOnly(const QString &source)
{
    QString out;
    out.reserve(source.size());
    enum class In { Code, Line, Block, String, Character, Raw } state = In::Code;
    QString rawEnd;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source.at(i);
        const QChar next = i + 1 < source.size() ? source.at(i + 1) : QChar();
        if (c == QLatin1Char('\n')) {
            out += c;
            if (state == In::Line)
                state = In::Code;
            continue;
        }
        switch (state) {
        case In::Code:
            if (c == QLatin1Char('/') && next == QLatin1Char('/'))
                state = In::Line;
            else if (c == QLatin1Char('/') && next == QLatin1Char('*'))
                state = In::Block;
            else if (c == QLatin1Char('R') && next == QLatin1Char('"')) {
                const qsizetype open = source.indexOf(QLatin1Char('('), i + 2);
                rawEnd = QLatin1Char(')') + source.mid(i + 2, open - i - 2) + QLatin1Char('"');
                state = In::Raw;
            } else if (c == QLatin1Char('"'))
                state = In::String;
            else if (c == QLatin1Char('\'') && !(i > 0 && source.at(i - 1).isDigit())) // not a digit separator
                state = In::Character;
            else {
                out += c;
                continue;
            }
            out += QLatin1Char(' ');
            if (state == In::Line || state == In::Block || state == In::Raw) {
                out += QLatin1Char(' ');
                ++i;
            }
            break;
        case In::Line:
            out += QLatin1Char(' ');
            break;
        case In::Block:
            out += QLatin1Char(' ');
            if (c == QLatin1Char('*') && next == QLatin1Char('/')) {
                out += QLatin1Char(' ');
                ++i;
                state = In::Code;
            }
            break;
        case In::String:
        case In::Character:
            out += QLatin1Char(' ');
            if (c == QLatin1Char('\\')) {
                out += QLatin1Char(' ');
                ++i;
            } else if (c == (state == In::String ? QLatin1Char('"') : QLatin1Char('\'')))
                state = In::Code;
            break;
        case In::Raw:
            if (QStringView(source).mid(i).startsWith(rawEnd)) {
                out += QString(rawEnd.size(), QLatin1Char(' '));
                i += rawEnd.size() - 1;
                state = In::Code;
            } else
                out += QLatin1Char(' ');
            break;
        }
    }
    return out;
}

QStringList violations(const QString &root, const QString &path, const QString &source)
{
    QStringList found;
    const QString here = room(path);
    const auto say = [&](qsizetype line, const QString &sentence) { found += QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(sentence); };
    if (!isKnown(here))
        say(1, QStringLiteral("the room %1 is not in the table of tests/architecture/rules.cpp").arg(here));

    const QStringList lines = source.split(QLatin1Char('\n'));
    constexpr int longest = 600;
    if (lines.size() - 1 > longest)
        say(longest, QStringLiteral("%1 lines; split the file by idea (at most %2)").arg(lines.size() - 1).arg(longest));

    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString target = match.captured(2);
        const QString last = target.section(QLatin1Char('/'), -1);
        if (last == QLatin1String("qcustomplot.h") && here != QLatin1String("widgets/plot"))
            say(i + 1, QStringLiteral("qcustomplot.h belongs to widgets/plot alone"));
        if (here.startsWith(QLatin1String("core/")) && match.captured(1) == QLatin1String("<")
            && (guiHeaders().contains(last) || guiHeaders().contains(target.section(QLatin1Char('/'), 0, 0))))
            say(i + 1, QStringLiteral("core draws nothing: no <%1>").arg(target));
        if (match.captured(1) == QLatin1String("<") || target.endsWith(QLatin1String(".moc")) || last == QLatin1String("qcustomplot.h"))
            continue;
        const QString file = resolved(root, path, target);
        if (file.isEmpty())
            say(i + 1, QStringLiteral("\"%1\" is no file of the project").arg(target));
        else if (!mayInclude(here, room(file)))
            say(i + 1, QStringLiteral("%1 must not know %2 (\"%3\")").arg(here, room(file), target));
    }

    const QString code = codeOnly(source);
    for (const Ban &ban : bans) {
        if (!here.startsWith(QLatin1String(ban.where)))
            continue;
        if (*ban.except && QRegularExpression(QLatin1String(ban.except)).match(path).hasMatch())
            continue;
        const QRegularExpression pattern(QLatin1String(ban.pattern));
        auto matches = pattern.globalMatch(code);
        while (matches.hasNext()) {
            const auto match = matches.next();
            say(code.left(match.capturedStart()).count(QLatin1Char('\n')) + 1,
                QStringLiteral("%1: found \"%2\"").arg(QLatin1String(ban.sentence), match.captured().trimmed()));
        }
    }
    return found;
}

} // namespace vitrine::architecture
