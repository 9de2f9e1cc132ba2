// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "projectfile.h"

#include <algorithm>

namespace vitrine::cli
{

namespace
{
const Option json{QStringLiteral("--json"), {}, QStringLiteral("answer as JSON instead of text")};
const Option importer{QStringLiteral("--importer"), QStringLiteral("ID"), QStringLiteral("read with this importer instead of the surest one")};
const Option reading{QStringLiteral("--option"), QStringLiteral("key=value"), QStringLiteral("a setting of the importer (see formats)"), true};

const Option preset{QStringLiteral("--preset"), QStringLiteral("ID"), QStringLiteral("a journal's typography: nature-single, acs-double ... (else the figure's own)")};
const Option width{QStringLiteral("--width-mm"), QStringLiteral("89"), QStringLiteral("width of the page box in millimetres")};
const Option out{QStringLiteral("-o"), QStringLiteral("FILE"), QStringLiteral("the file to write"), false, true};

bool runDraws(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("--figure"));
}

bool always(const Arguments &)
{
    return true;
}

const QString recipeHelp = QStringLiteral(
    "Without a recipe every default analysis is run on every dataset that it suits. A recipe is a JSON file:\n"
    "  {\"analyses\": [{\"analysis\": \"calorimetry.peak\", \"sample\": \"Mn\", \"role\": \"crystal\", \"dataset\": 1,\n"
    "                 \"parameters\": {\"baseline\": \"sigmoidal-tangential\", \"window\": [252, 279], \"mass\": \"8.4mg\"}}]}\n"
    "sample, role and dataset (number from 1 within the sample, or name) may be left out: the entry is then for all that fit.\n"
    "Analyses that the project has already, with the same inputs and parameters, are not added again.\n");

std::vector<Command> table()
{
    return {
        {QStringLiteral("inspect"), QStringLiteral("FILE|FOLDER..."), QStringLiteral("what the files hold: format, datasets, columns, metadata"), 1, -1,
         {json, importer, reading}, inspect},
        {QStringLiteral("analyses"), {}, QStringLiteral("every analysis with its inputs, parameters and results"), 0, 0,
         {{QStringLiteral("--technique"), QStringLiteral("T"), QStringLiteral("only those of one technique")}, json}, analyses},
        {QStringLiteral("formats"), {}, QStringLiteral("every file format that can be read, and how it is recognised"), 0, 0, {json}, formats},
        {QStringLiteral("run"), QStringLiteral("ANALYSIS FILE|FOLDER..."), QStringLiteral("one analysis of files; what is not set is estimated from the data"), 1, -1,
         {{QStringLiteral("--dataset"), QStringLiteral("N|LABEL"),
           QStringLiteral("which dataset of the files, by number from 1 or by label; KEY=N for the input KEY alone"), true},
          {QStringLiteral("--set"), QStringLiteral("key=value"),
           QStringLiteral("a parameter: number with optional unit (6.4mg), range (25..50degC), word; or an input: key=FILE"), true},
          json,
          {QStringLiteral("--curves"), QStringLiteral("OUT.csv"), QStringLiteral("write the derived curves; several runs are numbered OUT-1.csv, OUT-2.csv")},
          {QStringLiteral("--figure"), QStringLiteral("OUT.pdf|svg|eps|png|tiff"), QStringLiteral("draw data and result; several runs are numbered")},
          {QStringLiteral("--view"), QStringLiteral("ID"), QStringLiteral("how to draw them (impedance.nyquist ...); else the first view of the analysis")},
          preset, width, importer, reading},
         run, runDraws,
         QStringLiteral("An analysis of one dataset runs for each FILE by itself. One of several inputs takes the files in the order of its\n"
                        "inputs, or by name: glass=FILE crystal=FILE. `analyses` lists inputs and parameters.\n")},
        {QStringLiteral("project new"), QStringLiteral("P.vitrine"), QStringLiteral("an empty project file"), 1, 1, {}, projectNew},
        {QStringLiteral("project example"), QStringLiteral("P.vitrine"), QStringLiteral("the example project, computed (simulated data)"), 1, 1, {}, projectExample},
        {QStringLiteral("project add"), QStringLiteral("P.vitrine FILE|FOLDER..."), QStringLiteral("files into the project, with all their datasets"), 2, -1,
         {{QStringLiteral("--sample"), QStringLiteral("NAME"), QStringLiteral("the sample they belong to (else as the file says, else the file's name)")},
          {QStringLiteral("--role"), QStringLiteral("glass|crystal|blank|reference"), QStringLiteral("what the sample is")},
          importer, reading},
         projectAdd},
        {QStringLiteral("project analyse"), QStringLiteral("P.vitrine"), QStringLiteral("run every applicable default analysis, or a recipe's"), 1, 1,
         {{QStringLiteral("--recipe"), QStringLiteral("R.json"), QStringLiteral("which analyses, of which samples, with which parameters")}}, projectAnalyse, nullptr,
         recipeHelp},
        {QStringLiteral("project derive"), QStringLiteral("P.vitrine ANALYSIS"), QStringLiteral("the curves of an analysis as datasets of their sample, for other analyses to start from"), 2, 2,
         {{QStringLiteral("--sample"), QStringLiteral("NAME"), QStringLiteral("only of this sample")},
          {QStringLiteral("--curve"), QStringLiteral("KEY"), QStringLiteral("only this curve (else the measured and derived ones, no constructions)")}}, projectDerive},
        {QStringLiteral("project table"), QStringLiteral("P.vitrine TABLE"), QStringLiteral("a table: transitions, properties or all"), 2, 2,
         {{QStringLiteral("--format"), QStringLiteral("md|csv|tex|html|xlsx|json"), QStringLiteral("else as the file's name ends")}, out}, projectTable},
        {QStringLiteral("project figure"), QStringLiteral("P.vitrine FIGURE"), QStringLiteral("a saved figure by its name, or a default one (ashby ...)"), 2, 2,
         {out, preset, width}, projectFigure, always},
        {QStringLiteral("project export"), QStringLiteral("P.vitrine"), QStringLiteral("all tables, figures, the data behind them and the methods text"), 1, 1,
         {{QStringLiteral("-o"), QStringLiteral("DIR"), QStringLiteral("the folder to write into"), false, true}}, projectExport, always},
        {QStringLiteral("project dump"), QStringLiteral("P.vitrine"), QStringLiteral("samples, datasets, analyses, parameters, outcomes, provenance"), 1, 1, {json},
         projectDump},
        {QStringLiteral("project verify"), QStringLiteral("P.vitrine"), QStringLiteral("format, hashes, stale outcomes; exit code 5 when damaged"), 1, 1, {json},
         projectVerify},
        {QStringLiteral("check-figure"), QStringLiteral("FILE.pdf|svg|eps|png|tiff"), QStringLiteral("the rules of a journal that a figure breaks, one a line; exit code 6 when any"), 1, 1,
         {{QStringLiteral("--journal"), QStringLiteral("nature|acs|rsc|elsevier|wiley|aps"), QStringLiteral("whose rules"), false, true}, json}, checkFigure},
        {QStringLiteral("materials"), {}, QStringLiteral("the reference materials behind the Ashby charts"), 0, 0,
         {{QStringLiteral("--family"), QStringLiteral("F"), QStringLiteral("only one family")}, json}, materials},
    };
}
} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = table();
    return all;
}

const Command *command(const QStringList &typed, int &words)
{
    for (words = std::min(2, static_cast<int>(typed.size())); words > 0; --words) {
        const auto found = std::ranges::find(commands(), QStringList(typed.mid(0, words)).join(u' '), &Command::name);
        if (found != commands().end())
            return &*found;
    }
    return nullptr;
}

QString usageOf(const Command &command)
{
    QString line = QStringLiteral("vitrine-cli ") + command.name;
    if (!command.places.isEmpty())
        line += u' ' + command.places;
    for (const Option &option : command.options) {
        QString words = option.name;
        if (!option.value.isEmpty())
            words += u' ' + option.value;
        line += option.required ? u' ' + words : QStringLiteral(" [%1]").arg(words);
        if (option.repeats)
            line += QStringLiteral("...");
    }
    return line;
}

namespace
{
// A row a command of the group ("" for all), with what must be given.
QString listOf(const QString &group)
{
    std::vector<QStringList> rows;
    for (const Command &each : commands()) {
        if (!group.isEmpty() && !each.name.startsWith(group + u' '))
            continue;
        QString line = (each.name + u' ' + each.places).trimmed();
        for (const Option &option : each.options)
            if (option.required)
                line += u' ' + (option.name + u' ' + option.value).trimmed();
        rows.push_back({line, each.help});
    }
    return rows.empty() ? QString() : aligned(rows, QStringLiteral("  "));
}
} // namespace

QString helpForGroup(const QString &group)
{
    const QString list = group.isEmpty() ? QString() : listOf(group);
    return list.isEmpty() ? list : QStringLiteral("usage: vitrine-cli %1 COMMAND ...\n\n%2\n`vitrine-cli %1 COMMAND --help` shows a command's options.\n").arg(group, list);
}

QString overallHelp()
{
    QString help = QStringLiteral("Evaluates measurements on glasses from instrument files.\n\nusage: vitrine-cli COMMAND ...\n\n");
    help += listOf({});
    help += QStringLiteral("\n`vitrine-cli COMMAND --help` shows a command's options, `--version` the version.\n"
                           "Results go to stdout, messages to stderr. Numbers have a point as decimal mark in every locale.\n"
                           "Exit codes: 0 ok, 1 an analysis failed, 2 usage, 3 input unreadable, 4 output not written,\n"
                           "5 project damaged, 6 a check failed, 70 internal error, 130 interrupted.\n");
    return help;
}

QString helpFor(const Command &command)
{
    QString help = QStringLiteral("usage: %1\n\n%2\n").arg(usageOf(command), command.help);
    std::vector<QStringList> rows;
    for (const Option &option : command.options)
        rows.push_back({(option.name + u' ' + option.value).trimmed(), option.help + (option.repeats ? QStringLiteral(" (may be repeated)") : QString())});
    if (!rows.empty())
        help += u'\n' + aligned(rows, QStringLiteral("  "));
    if (!command.details.isEmpty())
        help += u'\n' + command.details;
    return help;
}

} // namespace vitrine::cli
