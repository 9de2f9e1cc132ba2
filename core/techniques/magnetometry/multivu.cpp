// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"
#include "techniques/magnetometry/rawscans.h"

#include "base/numbertext.h"
#include "formats/quantumdesign.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::magnetometry
{

namespace qd = quantumdesign;
using qd::columnCalled;
using qd::setRole;

namespace
{

bool isMagnetic(qd::Layout layout)
{
    return layout == qd::Layout::Mpms3 || layout == qd::Layout::MpmsXl || layout == qd::Layout::Vsm || layout == qd::Layout::Acms
        || layout == qd::Layout::RawScans;
}

QString layoutName(qd::Layout layout)
{
    switch (layout) {
    case qd::Layout::Mpms3: return QStringLiteral("MPMS 3");
    case qd::Layout::MpmsXl: return QStringLiteral("MPMS XL");
    case qd::Layout::Vsm: return QStringLiteral("PPMS VSM");
    case qd::Layout::Acms: return QStringLiteral("PPMS ACMS");
    case qd::Layout::RawScans: return QStringLiteral("MPMS 3 raw scans");
    default: return QStringLiteral("MultiVu");
    }
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    const Result<qd::Frame> frame = qd::frame(probe.view());
    if (!frame)
        return {};
    const bool table = frame->has("temperature") && (frame->has("magnetic field") || frame->has("field"));
    if (isMagnetic(frame->layout))
        return {frame->bare ? 0.8 : 0.98,
                text(QT_TRANSLATE_NOOP("core", "A MultiVu table with the columns of the %1 layout (written by «%2»)."), layoutName(frame->layout),
                     frame->application)};
    if (table && frame->has("moment"))
        return {0.7, text(QT_TRANSLATE_NOOP("core", "A MultiVu table with temperature, field and moment."))};
    return {};
}

// Which column holds the standard uncertainty of which.
constexpr std::array<std::pair<const char *, const char *>, 15> uncertaintyColumns{{
    {"moment", "m. std. err."},
    {"dc moment free ctr", "dc moment err free ctr"},
    {"dc moment fixed ctr", "dc moment err fixed ctr"},
    {"dc calculated center", "dc calculated center err"},
    {"long moment", "long scan std dev"},
    {"long moment [w/o abs]", "long scan std dev [w/o abs]"},
    {"trans moment", "trans scan std dev"},
    {"trans moment [w/o abs]", "trans scan std dev [w/o abs]"},
    {"m-dc", "m-std.dev."},
    {"ac moment", "ac m. std err."},
    {"ac susceptibility", "ac suscept. std err."},
    {"ac x'", "ac x' std err."},
    {"ac x''", "ac x'' std err."},
    {"m'", "m' scan std dev"},
    {"m\"", "m\" scan std dev"},
}};

// The mean over a scan describes a moment better than the temperature at its end, where every moment has one.
void setTemperatureRole(std::vector<Column> &columns, const Values &moments)
{
    const Column *average = columnCalled(columns, "average temp");
    bool filled = average != nullptr;
    for (std::size_t i = 0; filled && moments && i < moments->size(); ++i)
        filled = !std::isfinite((*moments)[i]) || std::isfinite((*average->values)[i]);
    if (filled && moments)
        setRole(columns, {"average temp"}, role::temperature);
    else
        setRole(columns, {"temperature", "average temp"}, role::temperature);
}

void setRoles(Dataset &dataset, Issues &issues)
{
    for (const auto &[name, error] : uncertaintyColumns)
        qd::attachUncertainty(dataset.columns, name, error);
    setRole(dataset.columns, {"magnetic field", "field"}, role::field);
    setRole(dataset.columns, {"time stamp", "time"}, role::time);
    setRole(dataset.columns, {"ac frequency", "wave frequency"}, role::frequency);
    setRole(dataset.columns, {"ac x'"}, acReal);
    setRole(dataset.columns, {"ac x''"}, acImaginary);
    setRole(dataset.columns, {"m'"}, acMomentReal);
    setRole(dataset.columns, {"m\"", "m''"}, acMomentImaginary);
    // The MPMS XL writes Unix time without naming a unit.
    if (Column *time = columnCalled(dataset.columns, "time"); time && time->unitText.isEmpty())
        time->unit = Unit::of("s");
    if (columnCalled(dataset.columns, "m-dc"))
        setRole(dataset.columns, {"frequency"}, role::frequency);

    if (dataset.rows() == 0) {
        setRole(dataset.columns, {"m-dc", "moment", "long moment", "dc moment free ctr"}, role::moment);
        setTemperatureRole(dataset.columns, nullptr);
        return;
    }
    Result<Moment> chosen = moment(dataset.columns, QStringLiteral("auto"));
    if (!chosen) {
        setTemperatureRole(dataset.columns, nullptr);
        issues.push_back(note("no-dc-moment", text(QT_TRANSLATE_NOOP("core", "«%1» holds no DC moment; the AC columns are kept."), dataset.label)));
        return;
    }
    if (chosen->joined) {
        Column joined{chosen->name, QString::fromLatin1(role::moment.data()), Unit::of("emu"), QStringLiteral("emu"), chosen->values, chosen->errors};
        dataset.columns.push_back(std::move(joined));
    } else {
        std::ranges::find(dataset.columns, chosen->name, &Column::name)->role = QString::fromLatin1(role::moment.data());
    }
    setTemperatureRole(dataset.columns, chosen->values);
    dataset.metadata.set(QStringLiteral("moment_column"), chosen->name);
    dataset.metadata.set(QStringLiteral("moment_column_reason"), chosen->reason.english());
    issues.insert(issues.end(), chosen->issues.begin(), chosen->issues.end());
}

void setConstant(Dataset &dataset, std::string_view role, const char *key, double tolerance)
{
    const Column *column = dataset.column(role);
    if (!column)
        return;
    const auto [low, high] = extent(*column->values);
    if (std::isfinite(low) && high - low <= tolerance * std::max(std::abs(low), std::abs(high)))
        dataset.metadata.set(QString::fromLatin1(key), Quantity{(low + high) / 2, absent, column->unit});
}

struct Proposal
{
    QString field;   // of the file
    const char *key; // of the metadata
    Unit unit;
};

void propose(Metadata &metadata, const qd::Frame &frame, const Proposal &proposal, bool plausible, Text message, Issues &issues)
{
    const QString value = frame.value(proposal.field);
    const std::optional<double> number = parsedNumber(value);
    if (!number || !plausible)
        return;
    metadata.set(QString::fromLatin1(proposal.key), Quantity{*number, absent, proposal.unit}, value);
    issues.push_back(note("field-proposal", std::move(message), {{}, frame.lineOf(proposal.field), {}}));
}

bool plausibleDiamagnetism(const QString &value)
{
    const std::optional<double> number = parsedNumber(value);
    return number && *number < 0 && *number > -0.1;
}

void setSample(Metadata &metadata, const qd::Frame &frame, Issues &issues)
{
    const Unit mg = Unit::of("mg"), perMole = Unit::of("g/mol"), chi = Unit::of("cm3/mol");
    const bool old = frame.layout == qd::Layout::MpmsXl;
    const QString massField = old ? QStringLiteral("WEIGHT") : QStringLiteral("SAMPLE_MASS");
    if (const QString name = frame.value(old ? QStringLiteral("NAME") : QStringLiteral("SAMPLE_MATERIAL")); !name.isEmpty())
        metadata.set(QStringLiteral("sample_name"), name);
    if (const QString comment = frame.value(old ? QStringLiteral("COMMENT") : QStringLiteral("SAMPLE_COMMENT")); !comment.isEmpty())
        metadata.set(QStringLiteral("comment"), comment);

    // MultiVu of the MPMS XL starts with 1 in all three fields: nobody entered anything then.
    const bool untouched = old && parsedNumber(frame.value(massField)) == 1.0 && parsedNumber(frame.value(QStringLiteral("AREA"))) == 1.0
        && parsedNumber(frame.value(QStringLiteral("LENGTH"))) == 1.0;
    const QString massText = frame.value(massField);
    const std::optional<Quantity> mass = qd::measured(massText, mg);
    if (untouched)
        issues.push_back(
            warning("mass-default",
                    text(QT_TRANSLATE_NOOP("core",
                                           "Weight, area and length are all 1, which MultiVu writes when nobody entered them: the mass is "
                                           "taken as unknown.")),
                    {{}, frame.lineOf(massField), {}}));
    else if (mass && mass->value > 0)
        metadata.set(QStringLiteral("sample_mass"), *mass, massText);
    else if (const std::optional<Quantity> pair = qd::measured(frame.value(QStringLiteral("mass")), mg); pair && pair->value > 0) {
        // A pair that somebody typed into an ACMS file: what it means is not certain.
        metadata.set(QStringLiteral("sample_mass_proposal"), *pair, frame.value(QStringLiteral("mass")));
        issues.push_back(
            note("field-proposal",
                 text(QT_TRANSLATE_NOOP("core", "The remark «mass» is %1: perhaps the sample mass. It is not applied; set mass to do so."),
                      frame.value(QStringLiteral("mass"))),
                 {{}, frame.lineOf(QStringLiteral("mass")), {}}));
    } else
        issues.push_back(note("mass-missing", text(QT_TRANSLATE_NOOP("core", "The file gives no sample mass; enter it to get susceptibilities.")),
                              {{}, frame.lineOf(massField), {}}));
    if (const std::optional<Quantity> molarMass = qd::measured(frame.value(QStringLiteral("SAMPLE_MOLECULAR_WEIGHT")), perMole);
        molarMass && molarMass->value > 0)
        metadata.set(QStringLiteral("molar_mass"), *molarMass, frame.value(QStringLiteral("SAMPLE_MOLECULAR_WEIGHT")));

    // Fields that many groups use for what the form does not ask: shown, never applied by themselves.
    const QString matrixField = old ? QStringLiteral("AREA") : QStringLiteral("SAMPLE_VOLUME");
    const QString chiField = old ? QStringLiteral("SHAPE") : QStringLiteral("SAMPLE_SIZE");
    const std::optional<double> matrix = parsedNumber(frame.value(matrixField));
    propose(metadata, frame, {matrixField, "matrix_mass_proposal", mg}, matrix && *matrix > 0 && !untouched,
            text(QT_TRANSLATE_NOOP("core", "%1 is %2: perhaps the mass of the matrix (eicosane) in mg. It is not applied; set matrix_mass to do so."),
                 matrixField, frame.value(matrixField)),
            issues);
    propose(metadata, frame, {chiField, "chi_diamagnetic_proposal", chi}, plausibleDiamagnetism(frame.value(chiField)),
            text(QT_TRANSLATE_NOOP("core",
                                   "%1 is %2: perhaps the diamagnetic susceptibility in cm3/mol. It is not applied; set chi_diamagnetic to do so."),
                 chiField, frame.value(chiField)),
            issues);
    if (old) {
        const std::optional<double> length = parsedNumber(frame.value(QStringLiteral("LENGTH")));
        propose(metadata, frame, {QStringLiteral("LENGTH"), "molar_mass_proposal", perMole}, length && *length > 20 && !untouched,
                text(QT_TRANSLATE_NOOP("core", "LENGTH is %1: perhaps the molar mass in g/mol. It is not applied; set molar_mass to do so."),
                     frame.value(QStringLiteral("LENGTH"))),
                issues);
    }
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    Result<qd::Opened> whole = qd::opened(file, progress);
    if (!whole)
        return whole.failure();
    const qd::Frame &frame = whole->frame;
    qd::Table &table = whole->table;
    Imported result = std::move(whole->imported);

    Metadata common = qd::metadataOf(frame);
    setSample(common, frame, result.issues);
    if (frame.layout == qd::Layout::RawScans) {
        result.datasets.push_back(rawScans(frame, table, std::move(common), result.issues));
        return result;
    }

    // A line of mere text between rows is how a sequence separates its curves.
    struct Section
    {
        std::size_t first;
        QString words;
    };
    std::vector<Section> sections{{0, {}}};
    for (const qd::Remark &remark : table.remarks) {
        if (!remark.alone)
            continue;
        if (remark.row == sections.back().first)
            sections.back().words = sections.back().words.isEmpty() ? remark.words : sections.back().words + QStringLiteral("; ") + remark.words;
        else if (remark.row < table.rows())
            sections.push_back({remark.row, remark.words});
    }

    const QString name = common.text(QStringLiteral("sample_name"));
    const QString stem = qd::labelOf(frame, name, file);
    const std::size_t rows = table.rows();
    for (std::size_t s = 0; s < sections.size(); ++s) {
        const std::size_t first = sections[s].first, end = s + 1 < sections.size() ? sections[s + 1].first : rows;
        auto dataset = std::make_shared<Dataset>();
        dataset->technique = QStringLiteral("magnetometry");
        dataset->label = sections[s].words.isEmpty() ? stem : stem + QStringLiteral(", ") + sections[s].words;
        dataset->metadata = common;
        dataset->simulated = qd::saysSimulated(frame);
        if (!sections[s].words.isEmpty())
            dataset->metadata.set(QStringLiteral("section"), sections[s].words);
        if (const QString words = qd::remarksOf(table, first, end, qd::Remarks::BesideNumbers); !words.isEmpty())
            dataset->metadata.set(QStringLiteral("remarks"), words);
        dataset->columns = qd::columnsOf(frame, table, first, end);
        setRoles(*dataset, result.issues);
        dataset->segments = magnetometry::sections(*dataset);
        if (dataset->segments.size() > 1)
            result.issues.push_back(note(
                "several-sections",
                countedText(QT_TRANSLATE_N_NOOP("core", "«%1» strings %n sweep(s) or magnetisation curve(s) together; the analyses tell them apart."),
                            static_cast<int>(dataset->segments.size()), dataset->label)));
        setConstant(*dataset, role::field, "field", 0.01);
        setConstant(*dataset, role::temperature, "temperature", 0.01);
        result.datasets.push_back(std::move(dataset));
    }
    return result;
}

} // namespace

Importer multiVuImporter()
{
    return {.id = QStringLiteral("quantum-design-magnetometry"),
            .label = text(QT_TRANSLATE_NOOP("core", "Quantum Design MultiVu, magnetometry")),
            .technique = QStringLiteral("magnetometry"),
            .extensions = {QStringLiteral("dat"), QStringLiteral("csv"), QStringLiteral("txt")},
            .recognises =
                text(QT_TRANSLATE_NOOP("core", "[Header] and [Data] of MultiVu, and the column names of an MPMS 3, MPMS XL, PPMS VSM or ACMS.")),
            .options = {},
            .sniff = sniff,
            .read = read};
}

} // namespace vitrine::magnetometry
