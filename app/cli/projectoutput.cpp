// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectfile.h"

#include "figureoutput.h"
#include "report/csv.h"
#include "report/defaults.h"
#include "report/methods.h"
#include "report/projectfigure.h"
#include "report/table.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace vitrine::cli
{

namespace
{

const QString outputOption = QStringLiteral("-o");

std::vector<QString> keys(const std::vector<FigureNode> &figures)
{
    std::vector<QString> all;
    for (const FigureNode &figure : figures)
        all.push_back(figure.key);
    return all;
}

// Saved figures, then those that every project of these techniques has.
std::vector<FigureNode> nameableFigures(const ProjectFile &file)
{
    std::vector<FigureNode> all = figuresOf(file.project, knownAnalysis, file.cache);
    for (FigureNode &figure : defaultFigures(file.project, knownAnalysis, file.cache))
        if (std::ranges::find(all, figure.key, &FigureNode::key) == all.end())
            all.push_back(std::move(figure));
    // The reference materials alone are a chart too.
    if (std::ranges::find(all, QStringLiteral("ashby"), &FigureNode::key) == all.end())
        all.push_back(ashbyNode());
    return all;
}

} // namespace

Exit projectTable(const Call &call)
{
    const QString key = call.arguments.place(1), path = call.arguments.value(outputOption);
    const QString format = call.arguments.value(QStringLiteral("--format"), QFileInfo(path).suffix().toLower());
    if (!tableKeys().contains(key) || !tableFormats().contains(format)) {
        if (!tableKeys().contains(key))
            complain(QStringLiteral("there is no table \"%1\", expected one of: %2").arg(key, tableKeys().join(QStringLiteral(", "))));
        else
            complain(QStringLiteral("there is no table format \"%1\", expected one of: %2").arg(format, tableFormats().join(QStringLiteral(", "))));
        return Exit::Usage;
    }
    ProjectFile file;
    Exit end = Exit::Ok;
    if (!file.open(call.arguments.place(0), end))
        return end;
    file.evaluate(call);
    const auto table = reportTable(file.project, key, knownAnalysis, file.cache);
    const auto bytes = table ? written(*table, format) : Result<QByteArray>(table.failure());
    if (!bytes) {
        complain(bytes.failure(), path);
        return Exit::NotWritten;
    }
    return writeFile(path, *bytes) ? Exit::Ok : Exit::NotWritten;
}

Exit projectFigure(const Call &call)
{
    const QString path = call.arguments.value(outputOption), key = call.arguments.place(1);
    const auto usable = figurePathUsable(path);
    const auto output = figureOutput(call.arguments);
    if (!usable || !output) {
        complain(usable ? output.failure() : usable.failure());
        return Exit::Usage;
    }
    ProjectFile file;
    Exit end = Exit::Ok;
    if (!file.open(call.arguments.place(0), end))
        return end;
    file.evaluate(call);
    const std::vector<FigureNode> figures = nameableFigures(file);
    const auto node = std::ranges::find(figures, key, &FigureNode::key);
    if (node == figures.end()) {
        QStringList known;
        for (const QString &each : keys(figures))
            known.append(each);
        complain(QStringLiteral("%1: there is no figure \"%2\", expected one of: %3")
                     .arg(call.arguments.place(0), key, known.isEmpty() ? QStringLiteral("none") : known.join(QStringLiteral(", "))));
        return Exit::Usage;
    }
    return writeFigure(vitrine::projectFigure(file.project, *node, file.cache), node->preset, *output, path);
}

namespace
{

// A file name of a key: what file systems or shells take for something else becomes a dash.
QString fileName(QString key)
{
    for (QChar &c : key)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.')
            c = u'-';
    while (key.startsWith(u'.'))
        key.remove(0, 1);
    return key.isEmpty() ? QStringLiteral("unnamed") : key;
}

class Exporting
{
public:
    Exporting(const ProjectFile &file, QDir folder) : m_file(file), m_folder(std::move(folder)) {}

    void tables()
    {
        for (const TableNode &node : tablesOf(m_file.project)) {
            const auto table = reportTable(m_file.project, node, knownAnalysis, m_file.cache);
            if (!table) {
                complain(table.failure());
                end = Exit::NotWritten;
                continue;
            }
            for (const QString &format : tableFormats()) {
                const auto bytes = written(*table, format);
                if (bytes) {
                    write(fileName(node.key) + u'.' + format, *bytes);
                } else {
                    complain(bytes.failure());
                    end = Exit::NotWritten;
                }
            }
        }
    }

    void figures(const Call &call)
    {
        for (const FigureNode &node : figuresOf(m_file.project, knownAnalysis, m_file.cache)) {
            const Figure figure = vitrine::projectFigure(m_file.project, node, m_file.cache);
            for (const char *format : {"pdf", "svg", "png"}) {
                if (call.interrupted())
                    return;
                const QString path = m_folder.filePath(fileName(node.key) + u'.' + QLatin1String(format));
                const Exit one = writeFigure(figure, node.preset, {}, path);
                if (one == Exit::Ok)
                    printLine(path);
                end = graver(end, one);
            }
            write(fileName(node.key) + QStringLiteral("-data.csv"), figureCsv(figure));
        }
    }

    void methods() { write(QStringLiteral("methods.md"), methodsText(m_file.project, knownAnalysis, m_file.cache).toUtf8()); }

    Exit end = Exit::Ok;

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        if (writeFile(path, bytes))
            printLine(path);
        else
            end = Exit::NotWritten;
    }

    const ProjectFile &m_file;
    QDir m_folder;
};

} // namespace

Exit projectExport(const Call &call)
{
    ProjectFile file;
    Exit end = Exit::Ok;
    if (!file.open(call.arguments.place(0), end))
        return end;
    file.evaluate(call);
    const QString folder = call.arguments.value(outputOption);
    if (!QDir().mkpath(folder)) {
        complain(QStringLiteral("%1: the folder could not be made").arg(folder));
        return Exit::NotWritten;
    }
    Exporting exporting(file, QDir(folder));
    exporting.tables();
    exporting.figures(call);
    exporting.methods();
    return exporting.end;
}

} // namespace vitrine::cli
